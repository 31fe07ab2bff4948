'use client';

import type { ReactNode } from 'react';
import type { PictureParts } from '@/lib/view/chart/bar-chart';
import { useChartWhenSeen } from './use-chart-when-seen';

export type SavableDrawingProps = { picture: PictureParts; finding: string; note: string; fileName: string; children: ReactNode };

const load = () => import('./save-picture').then(({ SavePicture }) => SavePicture);

/** A picture that the server drew, with the ways to save it where there is a script. */
export function SavableDrawing({ children, picture, finding, note, fileName }: SavableDrawingProps) {
  const { place, Chart: SavePicture } = useChartWhenSeen(load);
  return (
    <div ref={place} className="mb-4">
      {children}
      <div data-drawn-by-script="" className="min-h-8">
        {SavePicture && <SavePicture place={place} view={picture} finding={finding} note={note} fileName={fileName} />}
      </div>
    </div>
  );
}
