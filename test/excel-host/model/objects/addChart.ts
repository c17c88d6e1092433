import type { PlacedArea } from '../address/placedArea';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Chart } from '../types';
import { seriesOf } from './seriesOf';

/**
 * Adds a chart named `Chart 1`, …; the series come from the source: its first row (or column) names them,
 * its first column (or row) holds the categories.
 */
export function addChart(
  book: Book,
  sheet: Sheet,
  type: string,
  source: PlacedArea | null,
  by: 'Columns' | 'Rows' | 'Auto',
): Chart {
  guardUnprotected(sheet, 'editObjects');

  const chart: Chart = {
    id: book.nextId(),
    name: freeName(sheet),
    type,
    title: '',
    titleVisible: true,
    legend: { visible: true, position: 'Right' },
    series: source ? seriesOf(book, source, by) : [],
    left: 0,
    top: 0,
    width: 360,
    height: 216,
  };

  sheet.charts.push(chart);
  book.changed(sheet.id, '', 'objects');

  return chart;
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;

  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;

  return `Chart ${number}`;
}
