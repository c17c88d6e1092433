import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { templates } from '../../../../shared/templates/templates';
import { demoFile } from '../../../e2e/excel/service/demoFile';
import { ownKey } from '../../../e2e/excel/service/ownKey';
import type { TestSvod } from '../../../helpers/host';
import { missing } from '../book';
import { deskOver, given, type TestDesk } from '../deskOver';

/** The sheet of the mentees and its first row, zero-based. */
export const SHEET = templates.mentees.name;
export const FIRST = HEADING_ROW + 1;

/** Zero-based place of a column of the mentees. */
export async function placeOf(book: TestDesk, key: string): Promise<number> {
  const { caption } = templates.mentees.columns.find((column) => column.key === key) ?? missing(key);
  const { cells } = await book.grid(SHEET);

  return (cells[HEADING_ROW] ?? []).findIndex((cell) => String(cell).startsWith(caption));
}

/** A municipality's workbook with a key of its own, the first `unusual` mentees of an unusual age, which is explained. */
export async function explainedBook(
  svod: TestSvod,
  address: string,
  reporter: string,
  unusual: number,
): Promise<TestDesk> {
  const { key } = await ownKey(svod, reporter);
  const book = await deskOver({ bytes: await demoFile(reporter), address, key });
  const column = await placeOf(book, 'birthYear');

  for (let row = 0; row < unusual; row += 1) await book.type(SHEET, FIRST + row, column, 2018);

  const { sheets } = await given(book.desk.check());
  const warnings = sheets.flatMap(({ findings }) =>
    findings.filter(({ finding, explanation }) => finding.severity === 'warning' && explanation === null),
  );

  for (const warning of warnings) await given(book.desk.explain(warning, 'Группа раннего творчества'));

  return book;
}
