import { captionKey } from '../../../../shared/sheets/captionKey';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import { sheetOf } from '../../../addin/excel/excelRoad';
import { missing } from '../../../addin/usecases/book';
import type { ActOutcome } from '../../../excel-host/model/acts/actOutcome';
import { foreignClip } from '../../../excel-host/model/acts/foreignClip';
import { paste } from '../../../excel-host/model/acts/paste';
import { typeText } from '../../../excel-host/model/acts/typeText';
import type { Book } from '../../../excel-host/model/book';
import { readValue } from '../../../excel-host/model/cells/readValue';
import type { Sheet } from '../../../excel-host/model/sheet';
import type { CellValue, Table } from '../../../excel-host/model/types';

/** Names of the sheets as Svod draws them. */
export const ORGANISATIONS = 'Организации';
export const MENTORS = 'Наставники';
export const MENTEES = 'Наставляемые';
export const MONITORING = 'Мониторинг';

/** Rows as Excel numbers them, of the sheets as Svod draws them. */
export const HEADINGS = 6;
export const FIRST = 7;

/** Somebody at the workbook. Rows are numbered as Excel shows them, columns are the template's keys. */
export type User = {
  readonly book: Book;
  readonly sheet: (name: string) => Sheet;
  readonly table: (sheet: string) => Table;
  /** Zero-based place of a column on a sheet of Svod's. */
  readonly place: (sheet: string, column: string) => number;
  readonly value: (sheet: string, row: number, column: string) => CellValue;
  /** Types, and insists where Excel asks. */
  readonly type: (sheet: string, row: number, column: string, text: string) => void;
  /** Pastes values from elsewhere downwards, which no validation looks at. */
  readonly paste: (sheet: string, row: number, column: string, ...values: readonly CellValue[]) => void;
};

/** A user of the workbook. */
export function userOf(book: Book): User {
  const sheet = (name: string) => sheetOf(book, name);
  const place = (name: string, column: string) => placeOf(sheet(name), name, column);

  return {
    book,
    sheet,
    place,
    table: (name) => sheet(name).tables[0] ?? missing(`a table on ${name}`),
    value: (name, row, column) => readValue(book, sheet(name), row - 1, place(name, column)),
    type: (name, row, column, text) =>
      done(typeText(book, sheet(name), row - 1, place(name, column), text, true)),
    paste: (name, row, column, ...values) =>
      done(
        paste(
          book,
          sheet(name),
          row - 1,
          place(name, column),
          foreignClip(values.map((value) => [value])),
          'values',
        ),
      ),
  };
}

/** Fails where Excel refused. */
export function done(outcome: ActOutcome): void {
  if (!outcome.done) throw new Error(outcome.message);
}

function placeOf(sheet: Sheet, name: string, key: string): number {
  const template = TEMPLATE_KEYS.map((one) => templates[one]).find((one) => one.name === name);
  const column = template?.columns.find((one) => one.key === key) ?? missing(`${name}/${key}`);
  const headings = sheet.cells.row(HEADINGS - 1);
  const found = headings.findIndex((cell) => captionKey(String(cell?.value)) === captionKey(column.caption));

  return found < 0 ? missing(column.caption) : found;
}
