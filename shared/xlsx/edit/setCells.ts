import { cellName } from '../../sheets/a1';
import { writtenText } from '../write/writtenCell';
import { escapeXml } from '../xml/escapeXml';
import { type Splice, spliced } from '../xml/splice';
import { cellStyle, rowCells } from './rowCells';
import { type RowAt, type SheetRows, sheetRows } from './sheetRows';

/** What one cell (zero-based) is to hold: a text, never a formula, or a number; '' empties it, `null` leaves what is there. */
export type CellContent = {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | null;
  /** Number of the format that a cell gets which has none. */
  readonly style?: string | null;
};

/**
 * The sheet part with `cells` set; everything else stays letter for letter. A cell keeps its format; rows and
 * cells that are not there yet are put in their order.
 */
export function setCells(xml: string, cells: readonly CellContent[]): string {
  const wanted = byRow(cells);
  const sheet = sheetRows(xml);
  const known = sheet.rows.flatMap((at): readonly Splice[] => {
    const contents = wanted.get(at.row);

    return contents ? [changedRow(xml, at, contents, sheet.prefix)] : [];
  });
  const present = new Set(sheet.rows.map(({ row }) => row));
  const missing = [...wanted].filter(([row]) => !present.has(row)).sort(([one], [other]) => one - other);

  return spliced(xml, [...known, ...newRows(xml, sheet, missing)]);
}

function byRow(cells: readonly CellContent[]): ReadonlyMap<number, readonly CellContent[]> {
  const rows = new Map<number, CellContent[]>();

  for (const cell of cells) {
    const contents = rows.get(cell.row);

    if (contents) contents.push(cell);
    else rows.set(cell.row, [cell]);
  }

  for (const contents of rows.values()) contents.sort((one, other) => one.column - other.column);

  return rows;
}

function changedRow(xml: string, at: RowAt, contents: readonly CellContent[], prefix: string): Splice {
  // The hint which columns the row spans may no longer be true; Excel does without it.
  const open = xml
    .slice(at.open.from, at.open.to)
    .replace(/\sspans="[^"]*"/, '')
    .replace(/\s*\/>$/, '>');
  const pieces: string[] = [open];
  let next = 0;
  let place = at.open.to;

  for (const cell of rowCells(xml, at)) {
    for (let one = contents[next]; one && one.column < cell.column; one = contents[next]) {
      pieces.push(cellXml(one, null, prefix));
      next += 1;
    }

    const same = contents[next]?.column === cell.column ? contents[next] : undefined;

    if (same) next += 1;
    pieces.push(xml.slice(place, cell.from));
    pieces.push(same && same.content !== null ? cellXml(same, cellStyle(cell), prefix) : cell.text);
    place = cell.to;
  }

  for (const one of contents.slice(next)) pieces.push(cellXml(one, null, prefix));
  pieces.push(xml.slice(place, at.close.from));

  return { from: at.open.from, to: at.close.to, text: `${pieces.join('')}</${prefix}row>` };
}

function newRows(
  xml: string,
  { rows, open, close, prefix }: SheetRows,
  missing: readonly (readonly [number, readonly CellContent[]])[],
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

function cellXml(
  { row, column, content, style: own }: CellContent,
  style: string | null,
  prefix: string,
): string {
  const format = style ?? own ?? null;
  const look = format === null ? '' : ` s="${escapeXml(format)}"`;
  const open = `<${prefix}c r="${cellName(row, column)}"${look}`;

  if (content === '' || content === null) return look === '' ? '' : `${open}/>`;
  if (typeof content === 'number') return `${open}><${prefix}v>${content}</${prefix}v></${prefix}c>`;

  const text = `<${prefix}t xml:space="preserve">${escapeXml(writtenText(content))}</${prefix}t>`;

  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}
