import { checkWorkbook, type WorkbookOwner } from '../../../addin/src/usecases/checkWorkbook';
import { markWorkbook } from '../../../addin/src/usecases/markWorkbook';
import { demo, desk } from '../../../shared/messages/ru/desk';
import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import { FINDINGS_COLUMN } from '../../../shared/sheets/findingsSheet';
import { editWorkbook } from '../../../shared/xlsx/editWorkbook';
import type { FileRefusal } from '../../../shared/xlsx/fileRefused';
import { DeskFault } from '../desk/deskFault';
import { type Book, readBook } from '../desk/readBook';
import { saveBook } from '../desk/saveBook';
import { workbookLines } from '../desk/workbookLines';
import { demoMistakes, demoOddity } from './demoMistakes';

type Edited = { readonly ok: true; readonly bytes: Uint8Array } | FileRefusal;

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
  const spoilt = await save(
    named(good, 'с ошибками'),
    await editWorkbook(original.bytes, { cells: demoMistakes(reading), sheet: null }),
  );

  say(demo.mistakes);
  for (const line of workbookLines(checkWorkbook(spoilt.grids, owner))) say(line);
  await mark(spoilt, owner, named(good, 'с замечаниями'));

  const odd = await save(
    named(good, 'исправлено'),
    await editWorkbook(original.bytes, { cells: demoOddity(reading), sheet: null }),
  );
  const marked = await mark(odd, owner, odd.file);
  const explained = await save(
    odd.file,
    await editWorkbook(marked.bytes, { cells: explanations(marked), sheet: null }),
  );

  say(demo.mended);

  return explained.file;
}

async function mark({ bytes, grids }: Book, owner: WorkbookOwner, file: string): Promise<Book> {
  return save(file, await markWorkbook(bytes, checkWorkbook(grids, owner)));
}

async function save(file: string, edited: Edited): Promise<Book> {
  if (!edited.ok) throw new DeskFault(desk.fileFaults[edited.reason](file));

  await saveBook(file, edited.bytes);

  return readBook(file);
}

/** The explanation typed beside every warning of «Замечания». */
function explanations({ grids }: Book) {
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
