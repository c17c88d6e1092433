import fc from 'fast-check';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { columnsOf, valuesOf } from './columnsOf';
import { wireValues } from './wireValues';

/** The codes of a column whose rows have these entries of a dictionary of `size` numbers. */
function written(size: number, codes: readonly number[]): string | undefined {
  const dictionary = Array.from({ length: size }, (_, index) => index);
  const column = { dictionary, codes: Uint32Array.from(codes) };

  return toWireColumns({ rows: codes.length, columns: { column } }).column?.codes;
}

describe('toWireColumns', () => {
  it('gives lists and texts that JSON keeps as they are', () => {
    const wire = toWireColumns(columnsOf({ rowCode: ['b', 'a', 'c'], value: [0, null, 0] }));

    expect(wire).toEqual({
      rowCode: { dictionary: ['b', 'a', 'c'], codes: '' },
      value: { dictionary: [0, null], codes: 'ABA' },
    });
    expect(JSON.parse(JSON.stringify(wire))).toEqual(wire);
  });

  it.each([
    [64, [0, 25, 26, 51, 52, 61, 62, 63], 'AZaz09-_'],
    [65, [0, 1, 63, 64], 'AAABA_BA'],
    [4096, [1, 64, 4095], 'ABBA__'],
    [4097, [1, 64, 4096], 'AABABABAA'],
    [100_000, [99_999], 'Yaf'],
    [262_145, [262_144], 'BAAA'],
  ])('of a column with %i entries writes %j as %s', (size, codes, text) => {
    expect(written(size, codes)).toBe(text);
  });

  it.each([
    ['as many rows as entries, each its own', 2, [0, 1], ''],
    ['as many rows as entries, in another order', 2, [1, 0], 'BA'],
    ['more rows than entries', 2, [0, 1, 1], 'ABB'],
    ['one row', 1, [0], ''],
    ['no rows', 0, [], ''],
  ])('of a column with %s writes %i entries so', (_, size, codes, text) => {
    expect(written(size, codes)).toBe(text);
  });

  it('writes columns in which base64url reads the same cells', () => {
    const values = fc.array(fc.nat(150), { minLength: 1, maxLength: 300 });

    fc.assert(
      fc.property(values, (list) => {
        const columns = columnsOf({ value: list });
        const { value } = toWireColumns(columns);

        expect(value && wireValues(value, columns.rows)).toEqual(valuesOf(columns).value);
      }),
    );
  });
});
