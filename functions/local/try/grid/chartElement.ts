import { parseArea } from '../../../../test/excel-host/model/address/parseArea';
import type { Book } from '../../../../test/excel-host/model/book';
import { readValue } from '../../../../test/excel-host/model/cells/readValue';
import { findSheet } from '../../../../test/excel-host/model/sheets/findSheet';
import type { CellValue, Chart } from '../../../../test/excel-host/model/types';
import { element } from '../element';
import type { CellSource } from './cellElement';
import type { AreaView } from './drawArea';

const POINT = 4 / 3;
const COLOURS = ['#1F4E79', '#F0A30A', '#5AA294', '#8A8A8A'];
const REFERENCE = /^=(?:'([^']+)'|([^'!]+))!(.+)$/;

/** Puts a sheet's charts over the cells of one area. */
export function drawCharts(
  target: HTMLElement,
  { book, sheet }: CellSource,
  { originX, originY }: AreaView,
): void {
  target.append(...sheet.charts.map((chart) => chartElement(book, chart, originX, originY)));
}

/**
 * A chart as upright bars side by side, in its place on the sheet: enough to see what goes with what. Its numbers
 * are in the cells, which is where screen readers find them.
 */
function chartElement(book: Book, chart: Chart, originX: number, originY: number): HTMLElement {
  const made = element(
    'figure',
    { class: 'chart', 'aria-hidden': 'true' },
    element('figcaption', {}, chart.title),
    barsOf(book, chart),
    legendOf(book, chart),
  );

  Object.assign(made.style, {
    left: `${chart.left * POINT - originX}px`,
    top: `${chart.top * POINT - originY}px`,
    width: `${chart.width * POINT}px`,
    height: `${chart.height * POINT}px`,
  });

  return made;
}

function barsOf(book: Book, { series }: Chart): HTMLElement {
  const values = series.map((one) => valuesOf(book, one.values).map(numberOf));
  const categories = valuesOf(book, series[0]?.categories ?? '');
  const most = Math.max(1, ...values.flat());
  const groups = categories.map((category, index) =>
    element(
      'div',
      { class: 'bars' },
      element(
        'div',
        { class: 'columns' },
        ...values.map((row, at) => barOf((row[index] ?? 0) / most, colourOf(series, at))),
      ),
      element('span', {}, textOf(category)),
    ),
  );

  return element('div', { class: 'plot' }, ...groups);
}

function barOf(share: number, background: string): HTMLElement {
  const bar = element('i', {});

  Object.assign(bar.style, { height: `${Math.max(share, 0) * 100}%`, background });

  return bar;
}

function legendOf(book: Book, { series }: Chart): HTMLElement {
  const names = series.map(({ name }, at) => {
    const mark = element('i', {});

    mark.style.background = colourOf(series, at);

    return element('span', {}, mark, name.startsWith('=') ? textOf(valuesOf(book, name)[0] ?? null) : name);
  });

  return element('div', { class: 'legend' }, ...names);
}

function colourOf(series: Chart['series'], at: number): string {
  return series[at]?.color || (COLOURS[at % COLOURS.length] ?? '');
}

/** The values of a reference such as `=Sheet!$B$2:$B$9`, row by row; none when it leads nowhere. */
function valuesOf(book: Book, reference: string): readonly CellValue[] {
  const [, quoted, plain, range = ''] = REFERENCE.exec(reference) ?? [];
  const sheet = findSheet(book, quoted ?? plain ?? '');
  const area = parseArea(range);

  if (sheet === null || area === null) return [];

  const { top, left, bottom, right } = area;
  const width = right - left + 1;

  return Array.from({ length: (bottom - top + 1) * width }, (_, index) =>
    readValue(book, sheet, top + Math.floor(index / width), left + (index % width)),
  );
}

function numberOf(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}

function textOf(value: CellValue): string {
  return typeof value === 'object' ? '' : String(value);
}
