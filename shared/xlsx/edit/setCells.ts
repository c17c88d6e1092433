import { cellName } from '../../sheets/a1';
import { writtenText } from '../write/writtenCell';
import { escapeXml } from '../xml/escapeXml';
import { type Splice, spliced } from '../xml/splice';
import { type RowAt, type SheetRows, sheetRows } from './sheetRows';

/** A text for one cell, zero-based. */
export type CellText = { readonly row: number; readonly column: number; readonly text: string };

/**
 * The sheet part with `cells` set; everything else stays letter for letter. A cell keeps its format; rows and
 * cells that are not there yet are put in their order.
 */
export function setCells(xml: string, cells: readonly CellText[]): string {
  const wanted = byRow(cells);
  const sheet = sheetRows(xml, (row) => wanted.has(row));
  const present = new Map(sheet.rows.map((row) => [row.row, row]));
  const known = [...wanted].flatMap(([row, texts]) => {
    const at = present.get(row);

    return at ? rowSplices(xml, at, texts, sheet.prefix) : [];
  });
  const missing = [...wanted].filter(([row]) => !present.has(row));

  return spliced(xml, [...known, ...newRows(xml, sheet, missing)]);
}

function byRow(cells: readonly CellText[]): ReadonlyMap<number, readonly CellText[]> {
  const rows = new Map<number, CellText[]>();

  for (const cell of cells.toSorted((one, other) => one.row - other.row || one.column - other.column)) {
    const texts = rows.get(cell.row) ?? [];

    texts.push(cell);
    rows.set(cell.row, texts);
  }

  return rows;
}

function rowSplices(xml: string, at: RowAt, texts: readonly CellText[], prefix: string): readonly Splice[] {
  const tag = xml.slice(at.open.from, at.open.to);
  // The hint which columns the row spans may no longer be true; Excel does without it.
  const open = tag.replace(/\sspans="[^"]*"/, '');

  if (at.open.from === at.close.from) {
    const inner = texts.map((text) => cellXml(text, null, prefix)).join('');

    return [{ ...at.open, text: `${open.replace(/\s*\/>$/, '>')}${inner}</${prefix}row>` }];
  }

  return [{ ...at.open, text: open }, ...texts.map((text) => cellSplice(at, text, prefix))];
}

function cellSplice({ cells, close }: RowAt, text: CellText, prefix: string): Splice {
  const same = cells.find(({ column }) => column === text.column);

  if (same) return { from: same.from, to: same.to, text: cellXml(text, same.style, prefix) };

  const place = cells.find(({ column }) => column > text.column)?.from ?? close.from;

  return { from: place, to: place, text: cellXml(text, null, prefix) };
}

function newRows(
  xml: string,
  { rows, open, close, prefix }: SheetRows,
  missing: readonly (readonly [number, readonly CellText[]])[],
): readonly Splice[] {
  const texts = missing.map(([row, cells]) => ({
    row,
    text: `<${prefix}row r="${row + 1}">${cells.map((cell) => cellXml(cell, null, prefix)).join('')}</${prefix}row>`,
  }));

  if (open.from === close.from) {
    const tag = xml.slice(open.from, open.to).replace(/\s*\/>$/, '>');
    const inner = texts.map(({ text }) => text).join('');

    return texts.length === 0 ? [] : [{ ...open, text: `${tag}${inner}</${prefix}sheetData>` }];
  }

  let next = 0;

  return texts.map(({ row, text }) => {
    while ((rows[next]?.row ?? row) < row) next += 1;

    const place = rows[next]?.open.from ?? close.from;

    return { from: place, to: place, text };
  });
}

function cellXml({ row, column, text }: CellText, style: string | null, prefix: string): string {
  const look = style === null ? '' : ` s="${escapeXml(style)}"`;
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(writtenText(text))}</${prefix}t></${prefix}is>`;

  return `<${prefix}c r="${cellName(row, column)}"${look} t="inlineStr">${content}</${prefix}c>`;
}
