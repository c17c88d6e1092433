import { tryPage } from '../../../../shared/messages/ru/try';
import type { ChangeKind } from '../../../../test/excel-host/model/types';
import { element } from '../element';
import type { Workspace } from '../workspace';
import { indexAt, offsetOf } from './axisOffsets';
import { drawCharts } from './chartElement';
import type { Place } from './cursor';
import { drawArea, drawColumnHeads, drawRowHeads } from './drawArea';
import { gridFrame, HEAD, sizeFrame } from './gridFrame';
import { areaAt, boxOf, spanBetween } from './gridSpan';
import { markSelection } from './markSelection';
import { textMeasure } from './measureText';
import { type SheetLayout, sheetLayout } from './sheetLayout';

/** The grid as the parts on it and around it use it. */
export type GridView = {
  readonly element: HTMLElement;
  /** Takes the keyboard. */
  readonly scroller: HTMLElement;
  /** Holds what floats over cells: the editor, lists, hints. */
  readonly overlay: HTMLElement;
  readonly layout: () => SheetLayout;
  /** Where a cell is seen now, in pixels of the overlay. */
  readonly box: (place: Place) => {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The cell at a point of the window. */
  readonly placeAt: (event: MouseEvent) => Place;
  readonly reveal: (place: Place) => void;
  /** Rows that fit. */
  readonly pageRows: () => number;
  readonly onDraw: (listener: () => void) => void;
};

/** Rows and columns drawn beyond what is seen. */
const MORE = { rows: 8, columns: 2 } as const;
/** Changes after which everything stands where it stood. */
const STILL: ReadonlySet<ChangeKind> = new Set([
  'selection',
  'settings',
  'rules',
  'names',
  'comments',
  'objects',
]);

/** Draws the sheet in front, as much of it as is seen, and draws it anew whenever something changes. */
export function gridView(workspace: Workspace): GridView {
  const frame = gridFrame();
  const { scroller } = frame;
  const overlay = element('div', { class: 'overlay' });
  const listeners: (() => void)[] = [];
  let sheetId = '';
  const measure = textMeasure();
  let layout = sheetLayout(workspace.sheet(), measure);

  const draw = () => {
    const sheet = workspace.sheet();
    const source = { book: workspace.book, sheet, layout };
    const { rows, columns, frozen } = layout;
    const [x0, y0] = [offsetOf(columns, frozen.columns), offsetOf(rows, frozen.rows)];
    const seenX = x0 + scroller.scrollLeft;
    const seenY = y0 + scroller.scrollTop;
    const rowSpans = [
      { first: 0, last: frozen.rows - 1 },
      spanBetween(rows, seenY, seenY + scroller.clientHeight - HEAD.height - y0, MORE.rows, frozen.rows),
    ] as const;
    const columnSpans = [
      { first: 0, last: frozen.columns - 1 },
      spanBetween(
        columns,
        seenX,
        seenX + scroller.clientWidth - HEAD.width - x0,
        MORE.columns,
        frozen.columns,
      ),
    ] as const;
    const view = (row: 0 | 1, column: 0 | 1) => ({
      rows: rowSpans[row],
      columns: columnSpans[column],
      originX: column === 0 ? 0 : x0,
      originY: row === 0 ? 0 : y0,
    });

    for (const side of [0, 1] as const) {
      drawColumnHeads(frame.columnHeads[side], source, view(1, side));
      drawRowHeads(frame.rowHeads[side], source, view(side, 1));
      for (const column of [0, 1] as const) {
        drawArea(frame.areas[side][column], source, view(side, column));
        drawCharts(frame.areas[side][column], source, view(side, column));
      }
    }
    scroller.classList.toggle('plain', !sheet.showGridlines);
    markSelection(frame, workspace.cursor(), sheet);
    for (const listener of listeners) listener();
  };
  const layOut = () => {
    const sheet = workspace.sheet();

    layout = sheetLayout(sheet, measure);
    const { rows, columns, frozen } = layout;
    const [x0, y0] = [offsetOf(columns, frozen.columns), offsetOf(rows, frozen.rows)];

    sizeFrame(frame, [y0, offsetOf(rows, rows.length) - y0], [x0, offsetOf(columns, columns.length) - x0]);
    scroller.setAttribute('aria-label', tryPage.grid.label(sheet.name));
    scroller.setAttribute('aria-rowcount', String(rows.length - 1));
    scroller.setAttribute('aria-colcount', String(columns.length - 1));
    if (sheetId !== sheet.id) scroller.scrollTo(0, 0);
    sheetId = sheet.id;
  };
  const box: GridView['box'] = ({ row, column }) => {
    const { rows, columns, frozen } = layout;
    const found = boxOf(rows, columns, areaAt(workspace.sheet(), row, column));

    return {
      ...found,
      x: found.x + HEAD.width - (column < frozen.columns ? 0 : scroller.scrollLeft),
      y: found.y + HEAD.height - (row < frozen.rows ? 0 : scroller.scrollTop),
    };
  };
  const reveal = (place: Place) => {
    const { rows, columns, frozen } = layout;
    const { x, y, width, height } = box(place);
    const [left, top] = [
      offsetOf(columns, frozen.columns) + HEAD.width,
      offsetOf(rows, frozen.rows) + HEAD.height,
    ];

    if (place.column >= frozen.columns) scroller.scrollLeft += shift(x, width, left, scroller.clientWidth);
    if (place.row >= frozen.rows) scroller.scrollTop += shift(y, height, top, scroller.clientHeight);
  };

  workspace.onChange((kinds) => {
    const moved = sheetId !== workspace.sheet().id || [...kinds].some((kind) => !STILL.has(kind));

    if (moved) layOut();
    if (kinds.has('selection') || kinds.has('sheetActivated')) reveal(workspace.cursor().reach);
    if (moved || [...kinds].some((kind) => kind !== 'selection')) draw();
    else {
      markSelection(frame, workspace.cursor(), workspace.sheet());
      for (const listener of listeners) listener();
    }
  });
  scroller.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  new ResizeObserver(() => requestAnimationFrame(draw)).observe(scroller);
  layOut();

  return {
    element: element('div', { class: 'gridBox' }, scroller, overlay),
    scroller,
    overlay,
    layout: () => layout,
    box,
    placeAt: ({ clientX, clientY }) => {
      const { left, top } = scroller.getBoundingClientRect();
      const at = (position: number, head: number, frozen: number, scrolled: number) =>
        position - head < frozen ? position - head : position - head + scrolled;
      const { rows, columns, frozen } = layout;
      const x = at(clientX - left, HEAD.width, offsetOf(columns, frozen.columns), scroller.scrollLeft);
      const y = at(clientY - top, HEAD.height, offsetOf(rows, frozen.rows), scroller.scrollTop);
      const found = areaAt(workspace.sheet(), indexAt(rows, y), indexAt(columns, x));

      return { row: found.top, column: found.left };
    },
    reveal,
    pageRows: () => Math.max(Math.floor(scroller.clientHeight / 24) - 2, 1),
    onDraw: (listener) => void listeners.push(listener),
  };
}

/** How far to scroll so that a stretch is within what is seen. */
function shift(begin: number, size: number, from: number, to: number): number {
  if (begin < from) return begin - from;

  return Math.max(0, Math.min(begin + size - to + 4, begin - from));
}
