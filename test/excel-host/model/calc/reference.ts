import { columnName } from '../../../../shared/sheets/a1';
import { columnNumber } from '../address/columnNumber';
import { sheetPrefix } from '../address/sheetPrefix';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Area } from '../types';

/** A reference as a formula writes it: `Sheet!$A$1:B2`. `fixed` says which edges have a dollar. */
export type Reference = {
  readonly sheet: string | null;
  readonly area: Area;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  readonly shape: 'cell' | 'cells' | 'columns' | 'rows';
};

const CELL = /^(\$?)([a-z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([a-z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/** The reference of a text like `$A1`, `A1:B2`, `A:C`, `3:5` on `sheet`; `null` for what is none. */
export function referenceOf(text: string, sheet: string | null): Reference | null {
  const [first = '', second] = text.split(':');
  const start = corner(first);
  const end = second === undefined ? start : corner(second);

  if (start === null || end === null || start.shape !== end.shape) return null;
  if (start.shape !== 'cell' && second === undefined) return null;

  const swapRows = start.row > end.row;
  const swapColumns = start.column > end.column;
  const [upper, lower] = swapRows ? [end, start] : [start, end];
  const [lefter, righter] = swapColumns ? [end, start] : [start, end];

  return {
    sheet,
    shape: start.shape === 'cell' && second !== undefined ? 'cells' : start.shape,
    area: {
      top: start.shape === 'columns' ? 0 : upper.row,
      left: start.shape === 'rows' ? 0 : lefter.column,
      bottom: start.shape === 'columns' ? LAST_ROW : lower.row,
      right: start.shape === 'rows' ? LAST_COLUMN : righter.column,
    },
    fixed: {
      top: upper.rowFixed,
      bottom: lower.rowFixed,
      left: lefter.columnFixed,
      right: righter.columnFixed,
    },
  };
}

/** The text of a reference. */
export function referenceText({ sheet, area, fixed, shape }: Reference): string {
  const prefix = sheet === null ? '' : `${sheetPrefix(sheet)}!`;
  const left = `${fixed.left ? '$' : ''}${columnName(area.left)}`;
  const right = `${fixed.right ? '$' : ''}${columnName(area.right)}`;
  const top = `${fixed.top ? '$' : ''}${area.top + 1}`;
  const bottom = `${fixed.bottom ? '$' : ''}${area.bottom + 1}`;

  switch (shape) {
    case 'columns':
      return `${prefix}${left}:${right}`;
    case 'rows':
      return `${prefix}${top}:${bottom}`;
    case 'cell':
      return `${prefix}${left}${top}`;
    default:
      return `${prefix}${left}${top}:${right}${bottom}`;
  }
}

type Corner = {
  readonly shape: 'cell' | 'columns' | 'rows';
  readonly row: number;
  readonly rowFixed: boolean;
  readonly column: number;
  readonly columnFixed: boolean;
};

function corner(text: string): Corner | null {
  const cell = CELL.exec(text);

  if (cell) return within('cell', cell[4] ?? '', cell[3] === '$', cell[2] ?? '', cell[1] === '$');

  const column = COLUMN.exec(text);

  if (column) return within('columns', '1', false, column[2] ?? '', column[1] === '$');

  const row = ROW.exec(text);

  return row ? within('rows', row[2] ?? '', row[1] === '$', 'A', false) : null;
}

function within(
  shape: Corner['shape'],
  row: string,
  rowFixed: boolean,
  column: string,
  columnFixed: boolean,
): Corner | null {
  const place = { shape, row: Number(row) - 1, rowFixed, column: columnNumber(column), columnFixed };

  return place.row < 0 || place.row > LAST_ROW || place.column > LAST_COLUMN ? null : place;
}
