import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Fetches a chart and its script when the reader comes to its place. The table beside it says the same, so a script that fails to come is no loss.
 * @param load a constant of its module: a new function would fetch again
 */
export function useChartWhenSeen<Props>(load: () => Promise<ComponentType<Props>>): { place: RefObject<HTMLDivElement | null>; Chart: ComponentType<Props> | null } {
  const place = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<Props> | null>(null);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let isGone = false;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load().then(
        (loaded) => {
          if (!isGone) setChart(() => loaded);
        },
        () => undefined,
      );
    });
    observer.observe(element);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [load]);

  return { place, Chart };
}
