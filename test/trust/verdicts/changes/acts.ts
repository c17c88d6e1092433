import type { Random } from '../../../../functions/local/demo/demoRandom';
import { pick } from '../../../../functions/local/demo/demoRecords';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { moveColumn } from '../../../excel-host/model/acts/moveColumn';
import { sortByColumn } from '../../../excel-host/model/acts/sortByColumn';
import type { Book } from '../../../excel-host/model/book';
import type { Sheet } from '../../../excel-host/model/sheet';

/** What a user does to a workbook without changing what it says. */
export type Act = (book: Book, random: Random) => void;

/** Sorts every table by a column of its own, up or down. */
export const sortRows: Act = (book, random) => {
  for (const sheet of tableSheets(book)) {
    const outcome = sortByColumn(book, sheet, HEADING_ROW, random(widthOf(sheet)), random(2) === 1);

    if (!outcome.done) throw new Error(`${sheet.name} was not sorted`);
  }
};

/** Cuts a column of every table and puts it before another. */
export const moveColumns: Act = (book, random) => {
  for (const sheet of tableSheets(book)) {
    const places = Array.from({ length: widthOf(sheet) }, (_, column) => column);
    const from = pick(places, random);
    const to = pick(
      places.filter((place) => place !== from && place !== from + 1),
      random,
    );
    const outcome = moveColumn(book, sheet, from, to);

    if (!outcome.done) throw new Error(`a column of ${sheet.name} was not moved`);
  }
};

function tableSheets({ sheets }: Book): readonly Sheet[] {
  return sheets.filter(
    ({ tables, names }) => tables.length > 0 && names.some(({ name }) => name === 'SVOD_STAMP'),
  );
}

function widthOf({ tables }: Sheet): number {
  const [table] = tables;

  return table ? table.area.right - table.area.left + 1 : 1;
}
