import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import { checkWorkbook, type WorkbookOwner } from '../../../addin/src/usecases/checkWorkbook';
import { markSheets } from '../../../addin/src/usecases/marking/markSheets';
import { demo } from '../../../shared/messages/ru/desk';
import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import { FINDINGS_COLUMN } from '../../../shared/sheets/findingsSheet';
import { type Book, readBook } from '../desk/readBook';
import { saveBook } from '../desk/saveBook';
import { workbookLines } from '../desk/workbookLines';
import { demoMistakes, demoOddity, type SheetText } from './demoMistakes';
import { typeTexts } from './typeTexts';

/**
 * Spoils a good workbook as a tired person would, shows what the check finds, mends it but for one unusual
 * value, and explains that on «Замечания». Each stage stays as a file beside `good`.
 *
 * @returns the file that is ready to be sent
 */
export async function playMistakes(
  good: string,
  owner: WorkbookOwner,
  say: (line: string) => void,
): Promise<string> {
  const original = await readBook(good);
  const reading = checkWorkbook(original.grids, owner).sheets.map((sheet) => sheet.reading);
  const spoilt = await changed(original, named(good, 'с ошибками'), (workbook) =>
    typeTexts(workbook, demoMistakes(reading)),
  );

  say(demo.mistakes);
  for (const line of workbookLines(checkWorkbook(spoilt.grids, owner))) say(line);
  await mark(spoilt, owner, named(good, 'с замечаниями'));

  const odd = await changed(original, named(good, 'исправлено'), (workbook) =>
    typeTexts(workbook, demoOddity(reading)),
  );
  const marked = await mark(odd, owner, odd.file);
  const explained = await changed(marked, odd.file, (workbook) => typeTexts(workbook, explanations(marked)));

  say(demo.mended);

  return explained.file;
}

async function mark(book: Book, owner: WorkbookOwner, file: string): Promise<Book> {
  return changed(book, file, (workbook) =>
    markSheets(workbook, checkWorkbook(book.grids, owner), book.grids),
  );
}

async function changed(
  { bytes }: Book,
  file: string,
  change: (workbook: WorkbookPort) => Promise<void>,
): Promise<Book> {
  const workbook = fileWorkbook(bytes);

  await change(workbook);
  await saveBook(file, workbook.bytes() ?? bytes);

  return readBook(file);
}

/** The explanation typed beside every warning of «Замечания». */
function explanations({ grids }: Book): readonly SheetText[] {
  const sheet = regionSheets.findings.name;
  const grid = grids.find((one) => one.name === sheet);
  const { warning } = regionSheets.findings.severity;

  return (grid?.cells ?? []).flatMap((cells, row) =>
    cells[FINDINGS_COLUMN.severity] === warning
      ? [{ sheet, row, column: FINDINGS_COLUMN.explanation, text: demo.explanation }]
      : [],
  );
}

function named(file: string, stage: string): string {
  return file.replace(/\.xlsx$/, ` — ${stage}.xlsx`);
}
