import { placesOn } from '../../../../addin/src/usecases/review/questionPlace';
import { ROW_CODE } from '../../../../shared/columns/columns';
import type { Grid } from '../../../../shared/sheets/grid';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { templates } from '../../../../shared/templates/templates';
import { gridsOf, missing } from '../book';

const grid = gridsOf().find(({ name }) => name === templates.mentees.name) ?? missing('mentees');
const headings = grid.cells[HEADING_ROW] ?? [];
const at = (key: string) => {
  const { caption } = templates.mentees.columns.find((column) => column.key === key) ?? missing(key);

  return headings.findIndex((cell) => String(cell).startsWith(caption));
};
const FIRST = HEADING_ROW + 1;
const code = String(grid.cells[FIRST]?.[at(ROW_CODE)]);
const withCells = (change: (row: Grid['cells'][number], index: number) => Grid['cells'][number]): Grid => ({
  ...grid,
  cells: grid.cells.map(change),
});

describe('the place of a question', () => {
  it('is the row of the code and the column of the heading, with the name the user knows it by', () => {
    const place = placesOn(grid, 'mentees')({ row: code, column: 'birthYear' });

    expect(place).toMatchObject({
      sheet: 'Наставляемые',
      headingRow: HEADING_ROW,
      codes: at(ROW_CODE),
      row: FIRST,
      column: at('birthYear'),
    });
    expect(place?.name).toMatch(/\p{L}+ \p{L}+/u);
  });

  it('is found with columns in another order, and rows inserted above', () => {
    const moved = { ...grid, cells: [[], [], ...grid.cells.map((row) => row.toReversed())] };
    const place = placesOn(moved, 'mentees')({ row: code, column: 'birthYear' });

    expect(place).toMatchObject({ row: FIRST + 2, column: headings.length - 1 - at('birthYear') });
  });

  it('is found by a code that somebody retyped in capitals', () => {
    const typed = withCells((row, index) =>
      index === FIRST ? row.with(at(ROW_CODE), ` ${code.toUpperCase()} `) : row,
    );

    expect(placesOn(typed, 'mentees')({ row: code, column: null })).toMatchObject({
      row: FIRST,
      column: null,
    });
  });

  it('is the first row of a code that stands twice, however the question writes it', () => {
    const copied = withCells((row, index) => (index === FIRST + 1 ? row.with(at(ROW_CODE), code) : row));

    expect(placesOn(copied, 'mentees')({ row: code.toUpperCase(), column: null })?.row).toBe(FIRST);
  });

  it('of a column without its heading has none', () => {
    const lacking = withCells((row, index) =>
      index === HEADING_ROW ? row.with(at('birthYear'), 'Г.р.') : row,
    );

    expect(placesOn(lacking, 'mentees')({ row: code, column: 'birthYear' })).toMatchObject({
      row: FIRST,
      column: null,
    });
  });

  it('of the whole sheet is the sheet', () => {
    expect(placesOn(grid, 'mentees')({ row: null, column: null })).toMatchObject({ row: null, name: '' });
  });

  it.each([
    ['a row that is not there', grid],
    [
      'a sheet without codes',
      withCells((row, index) => (index === HEADING_ROW ? row.with(at(ROW_CODE), '') : row)),
    ],
    ['a sheet that is something else altogether', { ...grid, cells: [['a', 'b']] }],
    ['an empty sheet', { ...grid, cells: [] }],
  ])('of %s is none', (_, sheet) => {
    expect(placesOn(sheet, 'mentees')({ row: 'zzzzzzzzzzzz', column: 'birthYear' })).toBeNull();
  });
});
