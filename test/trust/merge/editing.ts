import fc from 'fast-check';
import { type Columns, ROW_CODE, type Value, valueAt } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';

/** A row by column. */
export type Row = Readonly<Record<string, Value>>;

/** A sheet by row code. The order of the rows is that of the sheet. */
export type Sheet = ReadonlyMap<string, Row>;

/** The columns that are edited. */
export const KEYS = ['one', 'two', 'three'];

/** What somebody does to a sheet, whose rows are counted from its first one on and from its end to it again. */
export type Act =
  | { readonly kind: 'insert'; readonly code: number; readonly row: Row }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'edit'; readonly at: number; readonly key: string; readonly value: Value }
  | { readonly kind: 'paste'; readonly at: number; readonly block: readonly (readonly Value[])[] }
  | { readonly kind: 'sort'; readonly key: string; readonly down: boolean }
  | { readonly kind: 'move'; readonly at: number };

const value = fc.constantFrom<Value>(null, 'а', 'б', 'в', 1, 2, '1');
const row = fc.record<Record<string, Value>>(Object.fromEntries(KEYS.map((key) => [key, value])));
const at = fc.nat({ max: 30 });
const key = fc.constantFrom(...KEYS);

/** Codes that both may give a row, as they do who both carry last year's rows over. */
const SAME_CODES = 4;

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), code: fc.nat({ max: 40 }), row }),
  fc.record({ kind: fc.constant('delete' as const), at }),
  fc.record({ kind: fc.constant('edit' as const), at, key, value }),
  fc.record({
    kind: fc.constant('paste' as const),
    at,
    block: fc.array(fc.array(value, { minLength: 1, maxLength: KEYS.length }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({ kind: fc.constant('sort' as const), key, down: fc.boolean() }),
  fc.record({ kind: fc.constant('move' as const), at }),
);

/** What both began with, and what each of the two did. */
export type History = {
  readonly base: Sheet;
  readonly mine: readonly Act[];
  readonly theirs: readonly Act[];
};

/** Any history of two people. */
export const history: fc.Arbitrary<History> = fc.record({
  base: fc
    .array(row, { maxLength: 8 })
    .map((rows): Sheet => new Map(rows.map((one, place) => [`base${place}`, one]))),
  mine: fc.array(act, { maxLength: 10 }),
  theirs: fc.array(act, { maxLength: 10 }),
});

/** The sheet after somebody called `who` has done all that. */
export function after(sheet: Sheet, acts: readonly Act[], who: string): Sheet {
  return acts.reduce((before, one) => done(before, one, who), sheet);
}

function done(sheet: Sheet, one: Act, who: string): Sheet {
  const rows = [...sheet];

  if (one.kind === 'insert') {
    const code = one.code < SAME_CODES ? `both${one.code}` : `${who}${one.code}`;

    return sheet.has(code) ? sheet : new Map([...rows, [code, one.row]]);
  }
  if (one.kind === 'sort') return new Map(rows.toSorted(([, a], [, b]) => order(a, b, one)));
  if (rows.length === 0) return sheet;

  const place = one.at % rows.length;

  if (one.kind === 'delete') return new Map(rows.toSpliced(place, 1));
  if (one.kind === 'move') return new Map([...rows.slice(place), ...rows.slice(0, place)]);

  const block = one.kind === 'edit' ? [[one.value]] : one.block;
  const left = one.kind === 'edit' ? KEYS.indexOf(one.key) : 0;

  return new Map(
    rows.map(([code, cells], line) => {
      const values = block[line - place] ?? [];
      const pasted = values.flatMap((cell, column) => {
        const name = KEYS[left + column];

        return name === undefined ? [] : [[name, cell] as const];
      });

      return [code, { ...cells, ...Object.fromEntries(pasted) }];
    }),
  );
}

function order(a: Row, b: Row, { key: by, down }: { readonly key: string; readonly down: boolean }): number {
  const compared = String(a[by] ?? '').localeCompare(String(b[by] ?? ''));

  return down ? -compared : compared;
}

/** The sheet as columns. */
export function toColumns(sheet: Sheet): Columns {
  const rows = [...sheet.values()];
  const columns = KEYS.map((one) => [one, encodeColumn(rows.map((cells) => cells[one] ?? null))] as const);

  return {
    rows: rows.length,
    columns: { [ROW_CODE]: encodeColumn([...sheet.keys()]), ...Object.fromEntries(columns) },
  };
}

/** Columns as a sheet. */
export function toSheet(columns: Columns): Sheet {
  return new Map(
    Array.from({ length: columns.rows }, (_, place) => [
      String(valueAt(columns, ROW_CODE, place)),
      Object.fromEntries(KEYS.map((one) => [one, valueAt(columns, one, place)])),
    ]),
  );
}

/** The same text for sheets that hold the same, in whatever order. */
export function textOf(sheet: Sheet): string {
  return JSON.stringify([...sheet].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
