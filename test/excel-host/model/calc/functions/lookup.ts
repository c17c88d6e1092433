import { LAST_COLUMN, LAST_ROW } from '../../limits';
import type { CellValue } from '../../types';
import { compareValues } from '../compareValues';
import { numberOf } from '../numberOf';
import type { AreaOperand, Operand } from '../operand';
import { operandRows } from '../operandRows';
import { Raised } from '../raised';
import { referredArea } from '../referredArea';
import { scalarOf } from '../scalarOf';
import type { Scope } from '../scope';
import { textOf } from '../textOf';
import { wildcard } from './criterion';
import { type FunctionTable, wide } from './formulaFunction';

/** References and searching. */
export const lookup: FunctionTable = {
  OFFSET: { kind: 'wide', run: offset },
  INDEX: { kind: 'wide', run: index },
  INDIRECT: {
    kind: 'wide',
    run: ([text], { book, sheet }) => {
      const found = referredArea(book, sheet, textOf(text ? scalarOf(book, text) : null));

      if (found === null) throw new Raised('#REF!');

      return { kind: 'area', ...found };
    },
  },
  MATCH: wide(([wanted, range, type], { book }) => {
    if (wanted === undefined || range === undefined) throw new Raised('#N/A');

    const values = operandRows(book, range).flat();

    return place(scalarOf(book, wanted), values, type ? numberOf(scalarOf(book, type)) : 1) + 1;
  }),
  VLOOKUP: wide((operands, scope) => lookUp(operands, scope, (rows) => rows)),
  HLOOKUP: wide((operands, scope) => lookUp(operands, scope, transposed)),
  ROW: wide(([range], { row }) => (range?.kind === 'area' ? range.area.top : row) + 1),
  COLUMN: wide(([range], { column }) => (range?.kind === 'area' ? range.area.left : column) + 1),
  ROWS: wide(([range], { book }) => sizeOf(range, book).rows),
  COLUMNS: wide(([range], { book }) => sizeOf(range, book).columns),
};

function offset([base, ...numbers]: readonly Operand[], { book }: Scope): AreaOperand {
  if (base?.kind !== 'area') throw new Raised('#VALUE!');

  const [down, across, height, width] = [0, 1, 2, 3].map((at) => numberAt(numbers, at, { book }));
  const top = base.area.top + (down ?? 0);
  const left = base.area.left + (across ?? 0);
  const bottom = top + (height ?? base.area.bottom - base.area.top + 1) - 1;
  const right = left + (width ?? base.area.right - base.area.left + 1) - 1;

  if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) {
    throw new Raised('#REF!');
  }

  return { kind: 'area', sheet: base.sheet, area: { top, left, bottom, right } };
}

function index([base, ...numbers]: readonly Operand[], { book }: Scope): Operand {
  if (base === undefined) throw new Raised('#VALUE!');

  const { rows, columns } = sizeOf(base, book);
  const first = numberAt(numbers, 0, { book }) ?? 0;
  const second = numberAt(numbers, 1, { book });
  const isAcross = rows === 1 && second === null;
  const row = isAcross ? 1 : first;
  const column = isAcross ? first : (second ?? (columns === 1 ? 1 : 0));

  if (row < 0 || column < 0 || row > rows || column > columns) throw new Raised('#REF!');
  if (base.kind !== 'area') return fromArray(operandRows(book, base), row, column);

  const { area, sheet } = base;

  return {
    kind: 'area',
    sheet,
    area: {
      top: row === 0 ? area.top : area.top + row - 1,
      bottom: row === 0 ? area.bottom : area.top + row - 1,
      left: column === 0 ? area.left : area.left + column - 1,
      right: column === 0 ? area.right : area.left + column - 1,
    },
  };
}

function fromArray(rows: readonly (readonly CellValue[])[], row: number, column: number): Operand {
  const chosen = row === 0 ? rows : [rows[row - 1] ?? []];

  return {
    kind: 'array',
    rows: column === 0 ? chosen : chosen.map((values) => [values[column - 1] ?? null]),
  };
}

// Type 0 finds the equal; 1 the last not above, 2 the first not below in sorted values.
function place(wanted: CellValue, values: readonly CellValue[], type: number): number {
  if (wanted === null) throw new Raised('#N/A');

  const pattern = type === 0 && typeof wanted === 'string' ? wildcard(wanted) : null;
  let best = -1;

  for (const [at, value] of values.entries()) {
    if (value === null || typeof value !== typeof wanted || typeof value === 'object') continue;

    if (type === 0) {
      if (pattern ? pattern.test(String(value)) : compareValues(value, wanted) === 0) return at;
    } else if (compareValues(value, wanted) * Math.sign(type) <= 0) {
      best = at;
    } else {
      break;
    }
  }

  if (best < 0) throw new Raised('#N/A');

  return best;
}

function lookUp(
  [wanted, range, which, sorted]: readonly Operand[],
  { book }: Scope,
  turned: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): CellValue {
  if (wanted === undefined || range === undefined || which === undefined) throw new Raised('#VALUE!');

  const rows = turned(operandRows(book, range));
  const isSorted = sorted === undefined || numberOf(scalarOf(book, sorted)) !== 0;
  const keys = rows.map((values) => values[0] ?? null);
  const found = rows[place(scalarOf(book, wanted), keys, isSorted ? 1 : 0)];
  const column = numberOf(scalarOf(book, which));

  if (column < 1) throw new Raised('#VALUE!');
  if (found === undefined || column > found.length) throw new Raised('#REF!');

  return found[column - 1] ?? null;
}

function transposed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((values) => values[column] ?? null));
}

function numberAt(numbers: readonly Operand[], at: number, { book }: Pick<Scope, 'book'>): number | null {
  const operand = numbers[at];

  if (operand === undefined) return null;

  const value = scalarOf(book, operand);

  return value === null ? null : Math.trunc(numberOf(value));
}

function sizeOf(
  operand: Operand | undefined,
  book: Scope['book'],
): { readonly rows: number; readonly columns: number } {
  if (operand === undefined) throw new Raised('#VALUE!');

  if (operand.kind === 'area') {
    const { top, left, bottom, right } = operand.area;

    return { rows: bottom - top + 1, columns: right - left + 1 };
  }

  const rows = operandRows(book, operand);

  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}
