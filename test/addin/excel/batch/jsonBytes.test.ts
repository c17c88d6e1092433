import fc from 'fast-check';
import { jsonBytes } from '../../../../addin/src/excel/batch/jsonBytes';

describe('bytes of a cell in JSON', () => {
  it('are never fewer than the cell takes with its comma', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );

    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(jsonBytes(cell)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(cell)) + 1);
      }),
    );
  });

  it.each([['Иванова'], ['abc'], [36], [true]])('are exact for what stands in most cells: %p', (cell) => {
    expect(jsonBytes(cell)).toBe(Buffer.byteLength(JSON.stringify(cell)) + 1);
  });
});
