import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { demoBooks } from './demoBooks';
import { exampleMistakes } from './demoMistakes';
import { DEMO_EXAMPLE, DEMO_YEAR } from './demoPlan';
import { typeTexts } from './typeTexts';

/**
 * The demonstration city's workbook as an .xlsx file: the first version as it was sent, with a few mistakes typed
 * into it since, to be found, mended and sent as the second.
 */
export async function exampleBook(): Promise<Uint8Array> {
  const book = demoBooks(region).find(({ reporter }) => reporter.key === DEMO_EXAMPLE);

  if (book === undefined) throw new Error(`the demonstration has no ${DEMO_EXAMPLE}`);

  const { reporter, columns } = book;
  const baseRevisions = Object.fromEntries(Object.keys(columns).map((template) => [template, 1]));
  const filled = await writeWorkbook(
    reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns, baseRevisions }),
  );
  const read = await readWorkbook(filled);

  if (!read.ok) throw new Error(`the example was not written: ${read.reason}`);

  const { sheets } = readWorkbookSheets(read.grids, { region, reporter, year: DEMO_YEAR });
  const workbook = fileWorkbook(filled);

  await typeTexts(workbook, exampleMistakes(sheets));

  return workbook.bytes() ?? filled;
}
