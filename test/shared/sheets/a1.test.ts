import fc from 'fast-check';
import { cellName, columnName, fixedCellName, fixedRangeName, rangeName } from '../../../shared/sheets/a1';
import { cellPlace } from '../../../shared/xlsx/read/cellPlace';

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('names column %d %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});

describe('cellName', () => {
  it('gives a reference that is read back as the same place, whatever the place', () => {
    const place = { row: fc.nat(1_048_575), column: fc.nat(16_383) };

    fc.assert(
      fc.property(fc.record(place), ({ row, column }) => {
        expect(cellPlace(cellName(row, column))).toEqual({ row, column });
      }),
    );
  });
});

describe('ranges', () => {
  const range = { top: 1, left: 0, bottom: 8, right: 2 };

  it('are named by their corners', () => {
    expect(rangeName(range)).toBe('A2:C9');
    expect(fixedRangeName(range)).toBe('$A$2:$C$9');
  });

  it('of one cell are named by the cell', () => {
    expect(rangeName({ ...range, bottom: 1, right: 0 })).toBe('A2');
    expect(fixedCellName(1, 0)).toBe('$A$2');
  });
});
