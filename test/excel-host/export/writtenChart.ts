import type { SheetChart } from 'hucre/xlsx';
import type { Book } from '../model/book';
import { evaluate } from '../model/calc/evaluate';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../model/limits';
import type { Sheet } from '../model/sheet';
import { formatValue } from '../model/text/formatValue';
import type { Axis, CellValue, Chart } from '../model/types';

/** Points of a character of a column's width, and of its margins. */
const POINTS_PER_CHARACTER = 5.25;
const MARGINS = 3.75;

const KINDS: Readonly<
  Record<string, Pick<SheetChart, 'type' | 'barGrouping' | 'lineGrouping' | 'areaGrouping'>>
> = {
  ColumnClustered: { type: 'column' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked' },
  ColumnStacked100: { type: 'column', barGrouping: 'percentStacked' },
  BarClustered: { type: 'bar' },
  BarStacked: { type: 'bar', barGrouping: 'stacked' },
  BarStacked100: { type: 'bar', barGrouping: 'percentStacked' },
  Line: { type: 'line' },
  LineMarkers: { type: 'line' },
  LineStacked: { type: 'line', lineGrouping: 'stacked' },
  Area: { type: 'area' },
  AreaStacked: { type: 'area', areaGrouping: 'stacked' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  XYScatter: { type: 'scatter' },
};

/** A chart as hucre takes it, with the names of its series as they are now; `null` for a type it cannot write. */
export function writtenChart(book: Book, sheet: Sheet, chart: Chart): SheetChart | null {
  const kind = KINDS[chart.type];

  if (kind === undefined || chart.series.length === 0) return null;

  return {
    ...kind,
    ...(chart.title === '' ? {} : { title: chart.title }),
    frameTitle: chart.name,
    anchor: {
      from: { row: lineAt(sheet.rows, chart.top, height), col: lineAt(sheet.columns, chart.left, width) },
      to: {
        row: lineAt(sheet.rows, chart.top + chart.height, height),
        col: lineAt(sheet.columns, chart.left + chart.width, width),
      },
    },
    series: chart.series.map(({ name, values, categories, color }) => ({
      name: name.startsWith('=') ? shownText(evaluate(book, sheet, 0, 0, name)) : name,
      values: values.replace(/^=/, ''),
      ...(categories === '' ? {} : { categories: categories.replace(/^=/, '') }),
      ...(color === '' ? {} : { color: color.replace('#', '') }),
    })),
    legend: chart.legend.visible ? legendPlace(chart.legend.position) : false,
  };
}

// The row or column at a distance in points.
function lineAt(axes: ReadonlyMap<number, Axis>, distance: number, sizeOf: (axis: Axis) => number): number {
  let index = 0;

  for (let rest = distance; rest > 0; index += 1) {
    const axis = axes.get(index) ?? {};
    const size = axis.hidden || axis.filtered ? 0 : sizeOf(axis);

    if (rest < size) return index;

    rest -= size;
  }

  return index;
}

function height({ size = DEFAULT_HEIGHT }: Axis): number {
  return Math.max(size, 1);
}

function width({ size = DEFAULT_WIDTH }: Axis): number {
  return size * POINTS_PER_CHARACTER + MARGINS;
}

function legendPlace(position: string): 'top' | 'bottom' | 'left' | 'right' {
  const place = position.toLowerCase();

  return place === 'top' || place === 'bottom' || place === 'left' ? place : 'right';
}

function shownText(value: CellValue): string {
  return formatValue(value, 'General');
}
