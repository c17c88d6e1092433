import { schoolBody } from '../../../../addin/src/usecases/merge/schoolBody';
import type { Grid, GridRange, RawCell } from '../../../../shared/sheets/grid';

function bodyOf(cells: readonly (readonly RawCell[])[], merges: readonly GridRange[] = []) {
  const grid: Grid = {
    name: 'Лист1',
    hidden: false,
    stamp: null,
    cells: [['ФИО', 'Класс'], ...cells],
    merges,
    hiddenRows: new Set(),
    date1904: false,
  };

  return schoolBody(grid, 0, [0, 1]);
}

describe('the rows of a school’s list', () => {
  it('are all that are filled', () => {
    expect(bodyOf([['Первов', '5'], [], [null, '6'], ['Итоговый Иван', '7']])).toEqual({
      rows: [1, 3, 4],
      leftOut: 0,
    });
  });

  it('are without totals, which are counted', () => {
    expect(bodyOf([['Первов', '5'], ['ИТОГО: 1'], ['Всего', '1']])).toEqual({ rows: [1], leftOut: 2 });
  });

  it('are without a title merged over columns, and with a name in a cell of its own', () => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];

    expect(bodyOf([['5 «А» класс'], ['Первов']], merges)).toEqual({ rows: [2], leftOut: 1 });
    expect(bodyOf([['Первов']], [{ top: 1, left: 0, bottom: 2, right: 0 }])).toEqual({
      rows: [1],
      leftOut: 0,
    });
  });

  it('are without the numbers of the columns right under the headings, and nowhere else', () => {
    expect(
      bodyOf([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual({ rows: [2], leftOut: 0 });
  });
});
