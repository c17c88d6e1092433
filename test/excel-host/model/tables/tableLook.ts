import type { Sheet } from '../sheet';
import type { Style } from '../types';
import { tableAt } from './tableAt';

/** The headings and bands of a new table's style; other styles are drawn plain. */
const MEDIUM_2 = { heading: '#4472C4', ink: '#FFFFFF', band: '#D9E1F2' } as const;

/** What the style of its table gives a cell. */
export function tableLook(sheet: Sheet, row: number, column: number): Style {
  const table = sheet.tables.length === 0 ? null : tableAt(sheet, row, column);

  if (table === null) return {};

  if (row === table.area.top) {
    return table.style === 'TableStyleMedium2'
      ? { fill: MEDIUM_2.heading, fontColor: MEDIUM_2.ink, bold: true }
      : { bold: true };
  }

  const isBand = table.showBandedRows && (row - table.area.top) % 2 === 1;

  return table.style === 'TableStyleMedium2' && isBand ? { fill: MEDIUM_2.band } : {};
}
