import { formatDate } from '@/lib/format/format-date';
import type { BlueprintItem } from '@/lib/queries/recording/list-blueprints';

/** What a blueprint is called, where it is published, and when it was. */
export function BlueprintTitle({ title, publishedOn, url }: Pick<BlueprintItem, 'title' | 'publishedOn' | 'url'>) {
  return (
    <>
      {url === null ? title : <a href={url}>{title}</a>} <span className="gde-line gde-quiet">{publishedOn === null ? 'Date of publication not recorded' : `Published ${formatDate(publishedOn)}`}</span>
    </>
  );
}
