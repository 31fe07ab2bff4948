import type { RefObject } from 'react';
import type { PictureParts } from '@/lib/view/chart/bar-chart';
import { drawPicture, type Picture } from './draw-picture';

export type SavePictureProps = {
  place: RefObject<HTMLDivElement | null>;
  view: PictureParts;
  finding: string;
  note: string;
  fileName: string;
};

/** Ways to take the picture of a chart away. Its figures are in the table and the file beside it. */
export function SavePicture({ place, view, finding, note, fileName }: SavePictureProps) {
  const picture = () => (place.current === null ? null : drawPicture(place.current, { view, finding, note }));
  const save = (form: 'svg' | 'png') => {
    const drawn = picture();
    if (drawn === null) return;
    if (form === 'svg') hand(new Blob([drawn.svg], { type: 'image/svg+xml' }), `${fileName}.svg`);
    else toPng(drawn).then((blob) => blob && hand(blob, `${fileName}.png`), () => undefined);
  };
  return (
    <p className="gde-inline-choice mt-2">
      <span>Save this picture:</span>
      <button type="button" className="gde-text-button" onClick={() => save('svg')}>
        SVG
      </button>
      <button type="button" className="gde-text-button" onClick={() => save('png')}>
        PNG
      </button>
    </p>
  );
}

/** Twice as fine as the screen of old, so that it can be printed. */
async function toPng({ svg, width, height }: Picture): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function hand(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
