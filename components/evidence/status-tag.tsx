import { Tag } from '@/components/nhs/tag';
import { NOT_RECORDED_TAG, type StatusTagView } from '@/lib/view/status/status-tag';

/** A status in its word and colour: `EXEMPLAR_STATUS_TAG[status]`, `FAST_FOLLOWER_STATUS_TAG[status]`, or `null` where none is recorded. */
export function StatusTag({ status }: { status: StatusTagView | null }) {
  return <Tag {...(status ?? NOT_RECORDED_TAG)} />;
}
