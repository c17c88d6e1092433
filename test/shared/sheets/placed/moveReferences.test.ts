import { moveReferences } from '../../../../shared/sheets/placed/moveReferences';

/** One column to the right from the second on. */
const pastFirst = (column: number): number => (column > 0 ? column + 1 : column);

describe('pointing references at moved columns', () => {
  it.each([
    ['A7/B7*100', 'A7/C7*100'],
    ['SUM($B$7:$Z$9)', 'SUM($C$7:$AA$9)'],
    ['IF(ISNUMBER(Z7),"B7 и C7","")', 'IF(ISNUMBER(AA7),"B7 и C7","")'],
    ['Справочники!$B$2:$B$9', 'Справочники!$B$2:$B$9'],
    ["'Мой лист'!B2+B2", "'Мой лист'!B2+C2"],
    ['LOG10(B2)+ATAN2(B2,C2)', 'LOG10(C2)+ATAN2(C2,D2)'],
    ['Svod_B2+итог_B2', 'Svod_B2+итог_B2'],
  ])('turns %p into %p', (formula, moved) => {
    expect(moveReferences(formula, pastFirst)).toBe(moved);
  });

  it('tells fixed columns from others', () => {
    expect(moveReferences('$B7=B$7', (column, isFixed) => (isFixed ? column : column + 2))).toBe('$B7=D$7');
  });
});
