import type { MergeReport, PickedFile } from '../../../../addin/src/usecases/desk';
import { decideMerge } from '../../../../addin/src/usecases/merge/decideMerge';
import { mergeFiles } from '../../../../addin/src/usecases/merge/mergeFiles';
import type { MergeMatter } from '../../../../addin/src/usecases/merge/mergeMatter';
import { mergePlan } from '../../../../addin/src/usecases/merge/mergePlan';
import { readMergeFiles } from '../../../../addin/src/usecases/merge/readMergeFiles';
import type { RememberedHeadings } from '../../../../addin/src/usecases/merge/rememberedHeadings';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import type { RawCell } from '../../../../shared/sheets/grid';
import { readWorkbookSheets } from '../../../../shared/sheets/readWorkbookSheets';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import type { TemplateKey } from '../../../../shared/templates/template';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { type Row, rowsOf } from '../../../shared/sheets/helpers/columnsOf';
import { filledGrids, REPORTER, ROWS } from '../../../shared/sheets/helpers/filled';
import { type GridBook, gridBook } from './gridBook';

/** Whose workbook it is. */
export const OWNER = { region, reporter: REPORTER, year: 2024 };
/** When nothing is late. */
export const NOW = new Date('2024-11-25T00:00:00.000Z');
/** A directory of three open organisations and a closed one. */
export const DIRECTORY: readonly Row[] = [
  ...ROWS.organisations,
  { rowCode: 'cccccccccccc', shortName: 'СОШ № 15', level: 'school' },
  { rowCode: 'dddddddddddd', shortName: 'СОШ № 9', level: 'school', closed: '2020-08-31' },
];

/** A municipality's workbook with these rows. */
export function bookOf(rows: Partial<Record<TemplateKey, readonly Row[]>>): GridBook {
  return gridBook(Object.values(filledGrids({ organisations: DIRECTORY, ...rows })));
}

/** The rows of one registry of the workbook, blanks left out. */
export function rowsIn(book: GridBook, template: TemplateKey): readonly Row[] {
  const { sheets } = readWorkbookSheets(book.grids(), OWNER);
  const sheet = sheets.find((one) => one.template.key === template);

  return sheet ? rowsOf(sheet.columns) : [];
}

/** An .xlsx file with one plain sheet. */
export async function plainFile(
  name: string,
  cells: readonly (readonly RawCell[])[],
  sheet = 'Лист1',
): Promise<PickedFile> {
  return { name, bytes: await writeWorkbook([plainSpec(sheet, cells)]) };
}

/** A plain sheet. */
export function plainSpec(name: string, cells: readonly (readonly RawCell[])[]): SheetSpec {
  return {
    name,
    stamp: null,
    columns: [],
    rows: cells.map((row) => ({
      cells: row.map((cell) => ({
        value: typeof cell === 'string' || typeof cell === 'number' ? cell : null,
        style: 'text',
      })),
    })),
    table: null,
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { landscape: false, titleRows: null, signature: false },
  };
}

/** The files read for a registry. */
export function readFiles(
  book: GridBook,
  template: TemplateKey,
  files: readonly PickedFile[],
  remembered: RememberedHeadings = [],
): Promise<MergeMatter> {
  return readMergeFiles({ workbook: book, owner: OWNER, now: NOW, remembered }, template, files);
}

/** The matter with every guess of the headings approved. */
export function approved(matter: MergeMatter): MergeMatter {
  return mergePlan(matter).files.reduce(
    (all, { name, headings }) => (headings ? decideMerge(all, { file: name, headings }) : all),
    matter,
  );
}

/** Reads, approves and merges. */
export async function merge(
  book: GridBook,
  template: TemplateKey,
  files: readonly PickedFile[],
): Promise<MergeReport> {
  return await mergeFiles(book, approved(await readFiles(book, template, files)));
}
