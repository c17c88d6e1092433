import { element } from '../element';

/** The parts of the grid: what stays, what scrolls one way, what scrolls both. */
export type GridFrame = {
  readonly scroller: HTMLElement;
  readonly corner: HTMLElement;
  readonly columnHeads: readonly [frozen: HTMLElement, moving: HTMLElement];
  readonly rowHeads: readonly [frozen: HTMLElement, moving: HTMLElement];
  /** By rows, then by columns: frozen before moving. */
  readonly areas: readonly [readonly [HTMLElement, HTMLElement], readonly [HTMLElement, HTMLElement]];
};

/** Room for column letters and row numbers, in pixels. */
export const HEAD = { width: 48, height: 22 } as const;

/** Makes the grid's empty parts: headings and frozen cells stick to the edges of one scrolling box. */
export function gridFrame(): GridFrame {
  const part = (name: string, role: string) => element('div', { class: name, role });
  const corner = part('corner', 'presentation');
  const columnHeads = [part('heads top left', 'rowgroup'), part('heads top', 'rowgroup')] as const;
  const rowHeads = [part('heads side above', 'presentation'), part('heads side', 'presentation')] as const;
  const above = [part('area above left', 'rowgroup'), part('area above', 'rowgroup')] as const;
  const below = [part('area left', 'rowgroup'), part('area', 'rowgroup')] as const;
  const scroller = element(
    'div',
    { class: 'grid', role: 'grid', tabindex: '0', 'aria-multiselectable': 'true' },
    corner,
    ...columnHeads,
    rowHeads[0],
    ...above,
    rowHeads[1],
    ...below,
  );

  return { scroller, corner, columnHeads, rowHeads, areas: [above, below] };
}

/** Gives the parts their sizes, in pixels. */
export function sizeFrame(
  { scroller, areas }: GridFrame,
  rows: readonly [frozen: number, moving: number],
  columns: readonly [frozen: number, moving: number],
): void {
  const { style } = scroller;

  // Without frozen cells there is no line between them and the others.
  for (const area of areas[0]) area.classList.toggle('empty', rows[0] === 0);
  for (const [area] of areas) area.classList.toggle('unframed', columns[0] === 0);
  style.gridTemplateRows = [HEAD.height, ...rows].map((size) => `${size}px`).join(' ');
  style.gridTemplateColumns = [HEAD.width, ...columns].map((size) => `${size}px`).join(' ');
  style.setProperty('--frozen-top', `${HEAD.height}px`);
  style.setProperty('--frozen-left', `${HEAD.width}px`);
}
