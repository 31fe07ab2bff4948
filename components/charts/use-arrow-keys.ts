import { useEffect, type RefObject } from 'react';

/** Recharts moves through the bars of a lying chart by the left arrow forwards and by the right one back, and knows no up and down. */
const KEY: Readonly<Record<string, string | undefined>> = { ArrowDown: 'ArrowLeft', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowRight', ArrowLeft: 'ArrowRight' };

/** Makes the arrow keys move through the bars of a lying chart the way they point. */
export function useArrowKeys(chart: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = chart.current;
    if (element === null) return;
    const translate = (event: KeyboardEvent) => {
      const key = KEY[event.key];
      if (!event.isTrusted || key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    element.addEventListener('keydown', translate, { capture: true });
    return () => {
      element.removeEventListener('keydown', translate, { capture: true });
    };
  }, [chart]);
}
