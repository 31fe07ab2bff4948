import type { PictureParts } from '@/lib/view/chart/bar-chart';
import { wrapWords } from '@/lib/view/chart/wrap-words';
import { CHART_LOOKS } from './chart-looks';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE = 20;
/** About how wide a character of 14 pixels is. */
const CHARACTER = 7.2;

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * Draws what stands on the page as one picture that needs nothing beside it: finding, key, every panel under its title, and of when and from where it is.
 * Colours are those of the page at the moment.
 */
export function drawPicture(place: HTMLElement, { view, finding, note }: { view: PictureParts; finding: string; note: string }): Picture {
  const drawn = [...place.querySelectorAll<SVGSVGElement>('svg.recharts-surface, svg[data-drawn]')];
  const boxes = drawn.map((surface) => surface.getBoundingClientRect());
  const width = Math.ceil(Math.max(480, ...boxes.map((box) => box.width))) + 2 * MARGIN;
  const most = Math.floor((width - 2 * MARGIN) / CHARACTER);
  const root = document.createElementNS(NAMESPACE, 'svg');
  let y = MARGIN;
  const write = (text: string, weight = '400', x = MARGIN) => {
    const element = document.createElementNS(NAMESPACE, 'text');
    for (const [name, value] of Object.entries({ x: String(x), y: String(y + 14), 'font-size': '14', 'font-weight': weight, fill: 'var(--nhsuk-text-colour)' })) element.setAttribute(name, value);
    element.textContent = text;
    root.append(element);
  };
  const writeLines = (text: string, weight?: string) => {
    for (const line of wrapWords(text, most)) {
      write(line, weight);
      y += LINE;
    }
  };
  const patterns = place.querySelector('defs')?.cloneNode(true);
  if (patterns) root.append(patterns);
  writeLines(finding, '600');
  y += 8;
  for (const { label, look } of view.parts) {
    const { fill, stroke, isBroken } = CHART_LOOKS[look];
    const swatch = document.createElementNS(NAMESPACE, 'rect');
    for (const [name, value] of Object.entries({ x: String(MARGIN), y: String(y + 1), width: '26', height: '16', fill, stroke, 'stroke-width': '1.5', ...(isBroken ? { 'stroke-dasharray': '5 3' } : {}) })) swatch.setAttribute(name, value);
    root.append(swatch);
    write(label, '400', MARGIN + 36);
    y += LINE + 4;
  }
  for (const [index, surface] of drawn.entries()) {
    const panel = view.panels[index];
    const box = boxes[index];
    if (panel === undefined || box === undefined) continue;
    y += 8;
    write(`${panel.title}${panel.total === null ? '' : `: ${panel.total}`}`, '600');
    y += LINE + 4;
    const copy = surface.cloneNode(true) as SVGSVGElement;
    for (const name of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(name);
    for (const [name, value] of Object.entries({ x: MARGIN, y, width: box.width, height: box.height })) copy.setAttribute(name, String(value));
    root.append(copy);
    y += box.height;
  }
  y += 12;
  writeLines(note);
  const height = Math.ceil(y + MARGIN);
  const ground = document.createElementNS(NAMESPACE, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'var(--nhsuk-white-colour)' })) ground.setAttribute(name, value);
  root.prepend(ground);
  for (const [name, value] of Object.entries({ width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}`, 'font-family': 'Arial, sans-serif' })) root.setAttribute(name, value);
  const colours = getComputedStyle(document.documentElement);
  const svg = new XMLSerializer().serializeToString(root).replace(/var\((--[\w-]+)\)/g, (_all, name: string) => colours.getPropertyValue(name).trim());
  return { svg, width, height };
}
