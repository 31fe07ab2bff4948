'use client';

import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { PipelineView } from '@/lib/view/overview/pipeline-view';

/** Room for the chart, so that nothing moves when it comes: by how many panels stand below one another. Without a script there is none. */
const ROOM: Readonly<Record<number, string>> = {
  1: '[.js-enabled_&]:min-h-[15.25rem]',
  2: '[.js-enabled_&]:min-h-[29.5rem] wide:[.js-enabled_&]:min-h-[15.25rem]',
  3: '[.js-enabled_&]:min-h-[43.5rem] wide:[.js-enabled_&]:min-h-[15.25rem]',
  4: '[.js-enabled_&]:min-h-[57.5rem] wide:[.js-enabled_&]:min-h-[29.5rem]',
};

/** Fetches the chart and its script when the reader comes to it. The table beside it says the same, so a script that fails to come is no loss. */
export function PipelineChartWhenSeen({ view }: { view: PipelineView }) {
  const place = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<{ view: PipelineView }> | null>(null);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let isGone = false;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      import('./pipeline-chart').then(
        ({ PipelineChart }) => {
          if (!isGone) setChart(() => PipelineChart);
        },
        () => undefined,
      );
    });
    observer.observe(element);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, []);

  return (
    <div ref={place} className={`mb-4 ${ROOM[view.panels.length] ?? ''}`}>
      {Chart && <Chart view={view} />}
    </div>
  );
}
