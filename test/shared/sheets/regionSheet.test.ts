import { textCell } from '../../../shared/sheets/cellSpec';
import {
  footerPart,
  headingRowAfter,
  type RegionSheet,
  regionSheet,
} from '../../../shared/sheets/regionSheet';

const SHEET: RegionSheet = {
  name: 'Проба',
  title: 'Проба',
  lines: ['раз', 'два'],
  headings: ['А', 'Б', 'В'],
  widths: [10, 20, 30],
  body: [[textCell('1'), null, textCell('3')]],
  tableName: 'Svod_probe',
  frozenColumns: 1,
  signature: true,
};

describe('regionSheet', () => {
  it('has title and lines over the whole width, then the table with its headings kept in view and in print', () => {
    const { rows, table, freeze, print } = regionSheet(SHEET);

    expect(rows.slice(0, 3).map(({ cells }) => cells)).toEqual([
      [{ value: 'Проба', style: 'title', span: 3 }],
      [{ value: 'раз', style: 'note', span: 3 }],
      [{ value: 'два', style: 'note', span: 3 }],
    ]);
    expect(rows[headingRowAfter(2)]?.cells.map((cell) => cell?.value)).toEqual(['А', 'Б', 'В']);
    expect(table).toEqual({ name: 'Svod_probe', range: { top: 4, left: 0, bottom: 5, right: 2 } });
    expect(freeze).toEqual({ rows: 5, columns: 1 });
    expect(print).toEqual({ landscape: true, titleRows: [4, 4], signature: true });
  });

  it.each([0, 1, 7])('with %i lines has its headings where it says', (count) => {
    const { rows } = regionSheet({ ...SHEET, lines: Array(count).fill('строка') });

    expect(rows[headingRowAfter(count)]?.cells[0]).toEqual({ value: 'А', style: 'header' });
  });

  it('has what explains it under the table, outside of it', () => {
    const { rows, table } = regionSheet({ ...SHEET, footer: footerPart('Как', ['так'], 3) });

    expect(rows.slice((table?.range.bottom ?? 0) + 1).map(({ cells }) => cells)).toEqual([
      [],
      [{ value: 'Как', style: 'section', span: 3 }],
      [{ value: 'так', style: 'note', span: 3 }],
    ]);
  });

  it('hides the columns it is told to', () => {
    expect(regionSheet({ ...SHEET, hiddenColumns: [1] }).columns).toEqual([
      { width: 10, hidden: false },
      { width: 20, hidden: true },
      { width: 30, hidden: false },
    ]);
  });

  it('without lines in its body has headings and no table, which Excel would have repaired', () => {
    const { rows, table } = regionSheet({ ...SHEET, body: [] });

    expect(table).toBeNull();
    expect(rows.at(-1)?.cells).toHaveLength(3);
  });
});
