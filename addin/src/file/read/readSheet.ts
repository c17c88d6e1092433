import type { Grid, GridRange, RawCell } from '../../../../shared/sheets/grid';
import { refuse } from '../fileRefused';
import { attribute } from '../xml/attribute';
import { scanXml } from '../xml/scanXml';
import { cellPlace } from './cellPlace';
import { rawCell } from './rawCell';

/** Collects the text of one element at a time: a value, a formula, a piece of inline text. */
type Collector = {
  value: string | null;
  inline: string;
  formula: string | null;
  into: 'value' | 'inline' | 'formula' | null;
};

const NO_CELLS: readonly RawCell[] = [];

/**
 * Cells, merged ranges and hidden rows of a sheet part. Cells that only carry a format are skipped, so a sheet
 * formatted down to its last row costs nothing; `spend` is told of every cell held, blanks between included.
 */
export function readSheet(
  xml: string,
  strings: readonly string[],
  spend: (cells: number) => void,
): Pick<Grid, 'cells' | 'merges' | 'hiddenRows'> {
  const rows: RawCell[][] = [];
  const merges: GridRange[] = [];
  const hiddenRows = new Set<number>();
  const parts: Collector = { value: null, inline: '', formula: null, into: null };
  let type = '';
  let row = -1;
  let column = -1;
  let isAid = false;

  const openElement = (name: string, attributes: string): void => {
    switch (name) {
      case 'row': {
        const number = attribute(attributes, 'r');

        row = number === null ? row + 1 : cellPlace(`A${number}`).row;
        column = -1;
        if (isTrue(attribute(attributes, 'hidden'))) hiddenRows.add(row);
        break;
      }
      case 'c': {
        const reference = attribute(attributes, 'r');

        column = reference === null ? column + 1 : cellPlace(reference).column;
        type = attribute(attributes, 't') ?? '';
        Object.assign(parts, { value: null, inline: '', formula: null, into: null });
        break;
      }
      case 'mergeCell':
        merges.push(range(attribute(attributes, 'ref') ?? ''));
        break;
      case 'rPh':
        isAid = true;
        break;
      default:
        collect(name);
    }
  };
  const collect = (name: string): void => {
    if (name === 'v') Object.assign(parts, { value: '', into: 'value' });
    if (name === 'f') Object.assign(parts, { formula: '', into: 'formula' });
    if (name === 't' && !isAid) parts.into = 'inline';
  };
  const closeElement = (name: string): void => {
    if (name === 'c') keep(rawCell({ ...parts, type }, strings));
    if (name === 'rPh') isAid = false;
    if (name === 'v' || name === 'f' || name === 't') parts.into = null;
  };
  const keep = (cell: RawCell): void => {
    if (cell === null) return;
    if (row < 0 || column < 0) refuse('damaged');

    place(rows, row, column, cell, spend);
  };

  scanXml(xml, {
    open: openElement,
    text: (text) => {
      if (parts.into) parts[parts.into] = (parts[parts.into] ?? '') + text;
    },
    close: closeElement,
  });

  return { cells: Array.from(rows, (cells) => cells ?? NO_CELLS), merges, hiddenRows };
}

function place(
  rows: RawCell[][],
  row: number,
  column: number,
  cell: RawCell,
  spend: (cells: number) => void,
): void {
  if (row >= rows.length) spend(row + 1 - rows.length);

  const cells = rows[row] ?? [];

  rows[row] = cells;
  if (column >= cells.length) spend(column + 1 - cells.length);
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

function range(reference: string): GridRange {
  const [first = '', last = first] = reference.split(':');
  const from = cellPlace(first);
  const to = cellPlace(last);

  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
