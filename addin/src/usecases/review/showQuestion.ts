import { ROW_CODE } from '../../../../shared/columns/columns';
import { captionKey } from '../../../../shared/sheets/captionKey';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { WorkbookPort } from '../../ports/workbook';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { sheetOf } from '../sheetOf';
import { placeOfRow } from '../show/placeOfRow';
import { placesOn, type QuestionPlace } from './questionPlace';
import type { Question } from './readQuestions';
import { captionOf } from './shownThread';

/** Whether the cell was shown; `gone`: the row, or the sheet, is not in this workbook any more. */
export type QuestionShown = 'shown' | 'gone';

/** Shows exactly the cell that is asked about, wherever renaming, sorting and moving columns have put it since. */
export async function showQuestion(
  work: DeskWork,
  showCell: NonNullable<WorkbookPort['showCell']>,
  owner: Owner,
  template: TemplateKey,
  question: Question,
): Promise<QuestionShown> {
  const { workbook } = work;
  const sheet = sheetOf(await workbook.listSheets(), owner, template);

  if (sheet === null) return 'gone';

  const place =
    (await stillThere(workbook, sheet, template, question)) ??
    (await foundAnew(workbook, sheet, template, question));

  if (place === null) return 'gone';

  await showCell(sheet, place.row ?? place.headingRow, place.column ?? place.codes);

  return 'shown';
}

/** The place as it was found, its row by its code, as long as both columns stand where they stood; two columns are read. */
async function stillThere(
  workbook: WorkbookPort,
  sheet: string,
  template: TemplateKey,
  { place, row: code, column: key }: Question,
): Promise<QuestionPlace | null> {
  if (place === null || place.row === null || code === null) return place;
  if (!(await hasHeading(workbook, sheet, place, place.column, captionOf(template, key)))) return null;

  const codes = await workbook.readColumn(sheet, place.codes);

  if (!isHeading(codes[place.headingRow], captionOf(template, ROW_CODE))) return null;

  const row = placeOfRow(codes, code.toLowerCase(), place.row);

  return row === null ? null : { ...place, row };
}

async function hasHeading(
  workbook: WorkbookPort,
  sheet: string,
  { headingRow }: QuestionPlace,
  column: number | null,
  caption: string | null,
): Promise<boolean> {
  if (column === null) return caption === null;

  const cells = await workbook.readColumn(sheet, column);

  return isHeading(cells[headingRow], caption);
}

function isHeading(cell: Parameters<typeof textOfCell>[0], caption: string | null): boolean {
  return caption !== null && captionKey(textOfCell(cell)) === captionKey(caption);
}

async function foundAnew(
  workbook: WorkbookPort,
  sheet: string,
  template: TemplateKey,
  question: Question,
): Promise<QuestionPlace | null> {
  const [grid] = await workbook.readSheets([sheet]);

  return grid === undefined ? null : placesOn(grid, template)(question);
}
