import { captionKey } from '../../../../shared/sheets/captionKey';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { templates } from '../../../../shared/templates/templates';
import { sheetOf } from '../../../addin/excel/excelRoad';
import { foreignClip } from '../../../excel-host/model/acts/foreignClip';
import { paste } from '../../../excel-host/model/acts/paste';
import type { Book } from '../../../excel-host/model/book';

const FIRST = HEADING_ROW + 1;

/**
 * Fills the sheets Svod drew as a user does who has it all in another workbook: column by column, by pasting
 * values. Codes, and whatever else Svod fills itself, are left to Svod.
 */
export function fillIn(book: Book, specs: readonly SheetSpec[]): void {
  for (const { stamp, name, rows } of specs) {
    if (stamp === null) continue;

    const body = rows.slice(FIRST);
    const headings = rows[HEADING_ROW]?.cells ?? [];

    for (const { caption, locked } of templates[stamp.template].columns) {
      const place = headings.findIndex((cell) => captionKey(String(cell?.value)) === captionKey(caption));
      const values = body.map(({ cells }) => cells[place]?.value ?? null);
      const last = values.findLastIndex((value) => value !== null && value !== '');

      if (locked || last < 0) continue;

      const clip = foreignClip(values.slice(0, last + 1).map((value) => [value === '' ? null : value]));

      paste(book, sheetOf(book, name), FIRST, place, clip, 'values');
    }
  }
}
