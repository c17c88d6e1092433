import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import { EXCEL_RU } from '../../../functions/src/feed/csv/csvProfile';
import { writeCsv } from '../../../functions/src/feed/csv/writeCsv';
import { FORMULA_START } from '../../../shared/cells/formulaStart';
import { readCell } from '../../../shared/cells/readCell';
import { regionSheet } from '../../../shared/sheets/regionSheet';
import type { CellSpec, SheetSpec } from '../../../shared/sheets/sheetSpec';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { closeExcel } from '../../addin/excel/excelRoad';
import { deskInExcel } from '../../e2e/excel/book/deskInExcel';
import { Book } from '../../excel-host/model/book';
import { gridsOf } from '../../shared/xlsx/helpers/gridsOf';
import { unzip } from '../../shared/xlsx/helpers/unzip';
import { SMALL_OWNER } from '../book/smallBook';
import { HOSTILE_TEXTS } from './hostileTexts';
import { TEXT_COLUMNS, type TextColumn } from './textColumns';

const TEXTS = Object.values(HOSTILE_TEXTS);
const SHEET = 'Тексты';
/** Rows above the first text. */
const TOP = 4;

/** What each column takes of the texts: by its own kind's reading, as when they come from a workbook. */
const taken = TEXT_COLUMNS.map((one) => TEXTS.map((text) => takenBy(one, text)));
const columns = taken.map((values, at) => ({ column: at, top: TOP, values }));

describe('text that a spreadsheet would run, in every text column of every template', () => {
  it.each(TEXT_COLUMNS.map((one) => [`${one.template.key}/${one.column.key}`, one] as const))(
    '%s is kept as text, or found at its cell',
    (_, one) => {
      for (const text of TEXTS) {
        const { value, findings } = read(one, text);

        expect(value !== null || findings.length > 0).toBe(true);
        if (typeof value === 'string') expect(text.replace(/[\s\u200b]/g, '')).toBe(value.replace(/\s/g, ''));
      }
    },
  );

  it('is drawn into a new file as text, and read from it as it was', async () => {
    const bytes = await writeWorkbook([sheetOf(taken)]);

    await expectNeutral(bytes);
    expect(await textsIn(bytes)).toEqual(taken);
  });

  it('is written into a file that is there as text, and read from it as it was', async () => {
    const port = fileWorkbook(await writeWorkbook([sheetOf([])]));

    await writeTo(port);

    const bytes = port.bytes() ?? new Uint8Array();

    await expectNeutral(bytes);
    expect(await textsIn(bytes)).toEqual(taken);
  });

  it('is drawn and written in Excel as text', async () => {
    const { book, port } = await deskInExcel(new Book('Лист1'));

    await port.drawSheets([sheetOf(taken)]);
    await writeTo(port);

    const formulas = book.sheets.flatMap((sheet) =>
      [...sheet.cells.rowNumbers()].flatMap((row) =>
        [...sheet.cells.row(row)].filter((cell) => cell?.formula !== undefined && cell.formula !== null),
      ),
    );

    expect(formulas).toEqual([]);

    const [grid] = await port.readSheets([SHEET]);

    expect(taken.map((values, at) => values.map((_, row) => grid?.cells[TOP + row]?.[at] ?? null))).toEqual(
      taken,
    );
    await closeExcel();
  });

  it('is written into a CSV for Excel as text', () => {
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      writeCsv(
        EXCEL_RU,
        TEXTS.map((text) => [text, 1]),
      ),
    );

    expect(csv.startsWith('\ufeff')).toBe(true);
    for (const line of csv
      .slice(1)
      .split('\r\n')
      .filter((one) => one !== ''))
      expect(line.replace(/^"/, '')).not.toMatch(FORMULA_START);
  });
});

function read({ column }: TextColumn, text: string) {
  const resolve = () => ({ kind: 'none' }) as const;

  return readCell(text, column.kind, { region: SMALL_OWNER.region, date1904: false, resolve });
}

function takenBy(one: TextColumn, text: string): string | null {
  const { value } = read(one, text);

  return value === null ? null : String(value);
}

function sheetOf(values: readonly (readonly (string | null)[])[]): SheetSpec {
  const rows = TEXTS.map((_, row) =>
    TEXT_COLUMNS.map((__, at): CellSpec => ({ value: values[at]?.[row] ?? null, style: 'text' })),
  );

  return regionSheet({
    name: SHEET,
    title: SHEET,
    lines: ['Строка'],
    headings: TEXT_COLUMNS.map(({ template, column }) => `${template.key}/${column.key}`),
    widths: TEXT_COLUMNS.map(() => 20),
    body: rows,
    tableName: 'Svod_texts',
    frozenColumns: 0,
    signature: false,
  });
}

function writeTo(port: WorkbookPort): Promise<void> {
  return port.writeColumns(SHEET, columns);
}

async function textsIn(bytes: Uint8Array) {
  const grid = (await gridsOf(bytes)).find(({ name }) => name === SHEET);

  return taken.map((values, at) => values.map((_, row) => grid?.cells[TOP + row]?.[at] ?? null));
}

/** Nothing in the file is a formula, and no text in it begins as one. */
async function expectNeutral(bytes: Uint8Array): Promise<void> {
  const parts = Object.entries(await unzip(bytes)).filter(([path]) =>
    /sharedStrings|worksheets\/sheet/.test(path),
  );
  const texts = parts.flatMap(([, xml]) =>
    [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text),
  );

  for (const [, xml] of parts) expect(xml).not.toMatch(/<f[ >]/);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).not.toMatch(FORMULA_START);
}
