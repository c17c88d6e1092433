import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Chart } from '../types';

/** Deletes a chart. */
export function deleteChart(book: Book, sheet: Sheet, chart: Chart): void {
  guardUnprotected(sheet, 'editObjects');
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  book.changed(sheet.id, '', 'objects');
}
