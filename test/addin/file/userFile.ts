import { fileRoad } from '../../../addin/src/file/fileRoad';
import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { cellName, rangeName } from '../../../shared/sheets/a1';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { escapeXml } from '../../../shared/xlsx/xml/escapeXml';
import { partsOf, rels, zipOf } from '../../shared/xlsx/helpers/xlsxOf';
import type { UserCell, UserSheet, WorkbookRoad } from '../ports/workbookRoad';

/** The workbook as a file in which the user works with another program between Svod's operations. */
export const openFile: WorkbookRoad = async (sheets) => {
  const { workbook: port, open, bytes } = fileRoad();

  await open(await fileOf(sheets));

  return {
    port,
    acts: {
      rename: async (sheet, name) => open(await renamed(bytesOf(bytes()), sheet, name)),
      type: async (sheet, row, column, text) => open(await typed(bytes(), sheet, row, column, text)),
    },
  };
};

/** The bytes of a file that is there. */
export function bytesOf(bytes: Uint8Array | null): Uint8Array {
  if (bytes === null) throw new Error('no file');

  return bytes;
}

/** A file as some program might have written it. */
export function fileOf(sheets: readonly UserSheet[]): Promise<Uint8Array> {
  const entries = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const related = sheets.map(
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const parts = sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const,
  );
  const book = partsOf('<sheetData/>');

  return zipOf({
    ...book,
    'xl/workbook.xml': (book['xl/workbook.xml'] ?? '').replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${entries.join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': rels([...related, ['rId99', 'styles', 'styles.xml']]),
    ...Object.fromEntries(parts),
  });
}

function sheetXml({ cells, merges = [], hiddenRows = [] }: UserSheet): string {
  const rows = cells.map((row, top) => {
    const hidden = hiddenRows.includes(top) ? ' hidden="1"' : '';

    return `<row r="${top + 1}"${hidden}>${row.map((cell, left) => cellXml(cell, cellName(top, left))).join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  const list = merged.length === 0 ? '' : `<mergeCells>${merged.join('')}</mergeCells>`;

  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${list}</worksheet>`;
}

function cellXml(cell: UserCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object')
    return `<c r="${place}"><f>${escapeXml(cell.formula)}</f><v>${cell.value}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;

  return `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

async function renamed(bytes: Uint8Array, sheet: string, name: string): Promise<Uint8Array> {
  const file = await openPackage(bytes);
  const edit = packageEdit(file);
  const xml = await file.text(file.workbook);

  edit.put(
    file.workbook,
    xml.replace(`name="${escapeXml(sheet)}" sheetId`, `name="${escapeXml(name)}" sheetId`),
  );

  return edit.bytes();
}

async function typed(
  bytes: Uint8Array | null,
  sheet: string,
  row: number,
  column: number,
  text: string,
): Promise<Uint8Array> {
  const other = fileWorkbook(bytes);

  await other.writeColumns(sheet, [{ column, top: row, values: [text] }]);

  return bytesOf(other.bytes());
}
