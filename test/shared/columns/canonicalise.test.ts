import fc from 'fast-check';
import { canonicalise } from '../../../shared/columns/canonicalise';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { mentees } from '../../../shared/templates/mentees';
import { monitoring } from '../../../shared/templates/monitoring';
import { arbitraryColumns, arbitraryOrder } from './arbitraryColumns';
import { codeOf, columnsOf, reorderRows, turnAround, valuesOf } from './columnsOf';

const anyColumns = fc.oneof(arbitraryColumns(mentees), arbitraryColumns(monitoring));
const withOrder = anyColumns.chain((columns) =>
  fc.record({ columns: fc.constant(columns), order: arbitraryOrder(columns) }),
);

describe('canonicalise', () => {
  it('sorts rows by the code units of their codes, not by a locale', () => {
    const names = ['f_T_T', 'f_t', 'd_oo', 'f_T', 'ё', 'а', 'Z', '10', '9'];
    const { rowCode } = valuesOf(canonicalise(columnsOf({ rowCode: names })));

    expect(rowCode).toEqual(['10', '9', 'Z', 'd_oo', 'f_T', 'f_T_T', 'f_t', 'а', 'ё']);
  });

  it('keeps each row together', () => {
    const columns = columnsOf({ rowCode: ['c', 'a', 'b'], value: [3, 1, 2], note: ['C', 'A', 'B'] });

    expect(valuesOf(canonicalise(columns))).toEqual({
      rowCode: ['a', 'b', 'c'],
      value: [1, 2, 3],
      note: ['A', 'B', 'C'],
    });
  });

  it.each([
    ['first', [9, 7, 5], [1, 2]],
    ['last', [7, 5, 9], [0, 1]],
  ])('leaves out an entry that no row uses and stands %s', (_, dictionary, codes) => {
    const columns = {
      rows: 2,
      columns: { rowCode: encodeColumn(['a', 'b']), value: { dictionary, codes: Uint32Array.from(codes) } },
    };

    expect(canonicalise(columns).columns.value).toEqual({ dictionary: [7, 5], codes: Uint32Array.of(0, 1) });
  });

  it('gives its argument when there is nothing to do', () => {
    const columns = columnsOf({ rowCode: ['a', 'b', 'c'], value: [2, 1, 2] });

    expect(canonicalise(columns)).toBe(columns);
  });

  it('is idempotent, and the second time gives its argument', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const once = canonicalise(columns);

        expect(canonicalise(once)).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('gives one form whatever the order of rows, columns and dictionaries', () => {
    fc.assert(
      fc.property(withOrder, ({ columns, order }) => {
        const canonical = canonicalise(columns);

        expect(canonicalise(reorderRows(columns, order))).toEqual(canonical);
        expect(canonicalise(turnAround(columns))).toEqual(canonical);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no row and no value', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const before = rowsOf(columns);
        const after = rowsOf(canonicalise(columns));

        expect(after).toEqual([...before].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('sorts codes that differ only in their last characters as texts are sorted', () => {
    const names = Array.from({ length: 500 }, (_, index) => codeOf((index * 7919) % 500));
    const { rowCode } = valuesOf(canonicalise(columnsOf({ rowCode: names })));

    expect(rowCode).toEqual([...names].sort());
  });

  it('lets rows of one code keep their order', () => {
    const columns = columnsOf({ rowCode: [codeOf(2), codeOf(1), codeOf(2), codeOf(1)], value: [1, 2, 3, 4] });

    expect(valuesOf(canonicalise(columns)).value).toEqual([2, 4, 1, 3]);
  });

  it('throws when there are no row codes', () => {
    expect(() => canonicalise(columnsOf({ value: [1] }))).toThrow('row code');
    expect(() => canonicalise(columnsOf({ rowCode: ['a', null] }))).toThrow('row code');
  });
});

/** Each row as a text that begins with its code. */
function rowsOf(columns: Parameters<typeof valuesOf>[0]): string[] {
  const { rowCode = [], ...others } = valuesOf(columns);
  const keys = Object.keys(others).sort();

  return rowCode.map((code, row) => JSON.stringify([code, ...keys.map((key) => others[key]?.[row])]));
}
