import type { Page } from '@playwright/test';

export type VisibleText = {
  /** Every piece of text that can be seen, spaces made one. */
  readonly texts: readonly string[];
  /** Pieces that are cut off, or lie outside the page where nothing scrolls to them. */
  readonly lost: readonly string[];
};

/** What a script alone draws; each such picture stands in a figure beside a table of the same rows, which its own tests compare with it. */
export const DRAWN_BY_SCRIPT = '[data-drawn-by-script]';

/** Reads what a person who sees the page can read of it now, scrolling down, and sideways only where a part of it is made to be scrolled so; nothing inside `leaveOut`, a selector. */
export function readVisibleText(page: Page, { leaveOut }: { leaveOut?: string } = {}): Promise<VisibleText> {
  return page.evaluate((left) => {
    const tolerance = 1.5;
    const texts = new Set<string>();
    const lost = new Set<string>();
    const pageWidth = document.documentElement.clientWidth;

    // Each element is looked at once, however many texts are in it: nothing changes meanwhile.
    type Look = { readonly display: string; readonly position: string; readonly overflowX: string; readonly overflowY: string; readonly frame: DOMRect; readonly isForEars: boolean };
    const looks = new Map<Element, Look>();
    const lookOf = (element: Element): Look => {
      const known = looks.get(element);
      if (known !== undefined) return known;
      const { clipPath, display, position, overflowX, overflowY } = getComputedStyle(element);
      const frame = element.getBoundingClientRect();
      const isTiny = position === 'absolute' && overflowX === 'hidden' && frame.width <= 1 && frame.height <= 1;
      const look = { display, position, overflowX, overflowY, frame, isForEars: clipPath === 'inset(50%)' || isTiny || (element.parentElement !== null && lookOf(element.parentElement).isForEars) };
      looks.set(element, look);
      return look;
    };
    const isReachableScroller = (element: Element): boolean =>
      (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') || element.closest('[popover]') !== null || element.closest('fieldset') !== null) &&
      ((element as HTMLElement).tabIndex >= 0 || element.querySelector('a[href], button, input, summary, select, textarea') !== null);
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

    const check = (element: Element, box: DOMRect, text: string) => {
      for (let at: Element | null = element; at !== null && at !== document.body && at !== document.documentElement; at = at.parentElement) {
        const { frame, ...style } = lookOf(at);
        const isOutsideX = box.left < frame.left - tolerance || box.right > frame.right + tolerance;
        const isOutsideY = box.top < frame.top - tolerance || box.bottom > frame.bottom + tolerance;
        if (style.display === 'inline') continue;
        if ((clips(style.overflowX) && isOutsideX) || (clips(style.overflowY) && isOutsideY)) {
          lost.add(`"${text}" is cut off by <${at.tagName.toLowerCase()} class="${at.className}">`);
          return;
        }
        if ((scrolls(style.overflowX) && isOutsideX) || (scrolls(style.overflowY) && isOutsideY)) {
          if (!isReachableScroller(at)) lost.add(`"${text}" is in <${at.tagName.toLowerCase()} class="${at.className}">, which scrolls but is not named and reachable by keyboard`);
          return;
        }
        if (style.position === 'fixed') break;
      }
      if (box.left < -tolerance || box.right > pageWidth + tolerance) lost.add(`"${text}" lies outside the page (${Math.round(box.left)} to ${Math.round(box.right)} of ${pageWidth})`);
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const parent = node.parentElement;
      if (text === '' || parent === null || parent.closest('script, style, noscript, template, title') !== null) continue;
      if (left !== undefined && parent.closest(left) !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const isSkipLink = parent.closest('.nhsuk-skip-link') !== null;
      // There, above the page, the charts measure how wide a text is.
      const isMeasured = parent.closest('#recharts_measurement_span') !== null;
      if (boxes.length === 0 || isMeasured || isSkipLink || lookOf(parent).isForEars) continue;
      texts.add(text);
      for (const box of boxes) check(parent, box, text);
    }
    // On a small screen each cell of a list carries the name of its column, drawn from an attribute.
    for (const cell of document.querySelectorAll('[data-label]')) {
      const label = cell.getAttribute('data-label') ?? '';
      if (cell.checkVisibility() && getComputedStyle(cell, '::before').content.includes(label)) texts.add(label);
    }
    return { texts: [...texts], lost: [...lost] };
  }, leaveOut);
}
