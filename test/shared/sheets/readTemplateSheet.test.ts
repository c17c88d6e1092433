import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { readTemplateSheet, type SheetContext } from '../../../shared/sheets/readTemplateSheet';
import { templates } from '../../../shared/templates/templates';
import { rowsOf } from './helpers/columnsOf';
import { filledGrids, ROWS } from './helpers/filled';
import { withRow, withRows } from './helpers/gridOf';

const HEADINGS = 5;
const context: SheetContext = {
  region: khabarovsk,
  reporter: { key: '08701000', kind: 'municipality', name: 'город Хабаровск' },
  year: 2024,
  resolve: () => ({ kind: 'none' }),
};
const grids = filledGrids();
const organisations = grids.organisations;
const read = (grid: Grid) => readTemplateSheet(grid, templates.organisations, context);
const codes = (grid: Grid): readonly string[] => read(grid).findings.map(({ code }) => code);
const heading = (caption: string): number => (organisations.cells[HEADINGS] ?? []).indexOf(caption);

describe('the columns of a sheet', () => {
  it('are read as they were written, with the places they stand at', () => {
    const reading = read(organisations);

    expect(rowsOf(reading.columns)).toEqual(ROWS.organisations);
    expect(reading.findings).toEqual([]);
    expect(reading.rows).toEqual([6, 7]);
    expect(reading.columnsAt.get('shortName')).toBe(0);
    expect(reading.columnsAt.get('rowCode')).toBe(heading('Код строки'));
  });

  it('are found in any order, with other columns between', () => {
    const moved = withRows(organisations, (cells) => ['моё', ...cells.toReversed()]);
    const named = withRow(moved, HEADINGS, (cells) => [null, ...cells.slice(1)]);

    expect(rowsOf(read(named).columns)).toEqual(ROWS.organisations);
    expect(codes(named)).toEqual([]);
  });

  it.each([
    ['in capitals', (caption: string) => caption.toUpperCase()],
    ['without the star', (caption: string) => caption.replace(' *', '')],
    ['broken over two lines', (caption: string) => caption.replace(' ', '\n')],
    [
      'with Latin letters in Russian words',
      (caption: string) => caption.replaceAll('о', 'o').replaceAll('а', 'a'),
    ],
    ['with no-break and doubled spaces', (caption: string) => ` ${caption.replaceAll(' ', '\u00a0 ')}`],
  ])('are found when their captions are %s', (_how, change) => {
    const renamed = withRow(organisations, HEADINGS, (cells) => cells.map((cell) => change(String(cell))));

    expect(rowsOf(read(renamed).columns)).toEqual(ROWS.organisations);
    expect(codes(renamed)).toEqual([]);
  });

  it('are found below a logo, a title and notes of the user', () => {
    const lower = {
      ...organisations,
      cells: [...Array.from({ length: 40 }, () => ['заметка']), ...organisations.cells],
    };

    expect(read(lower).rows).toEqual([46, 47]);
  });

  it('are named with an error when a shared one is missing, with a warning when a local one is', () => {
    const without = withRow(organisations, HEADINGS, (cells) =>
      cells.map((cell) => (cell === 'Уровень *' || cell === 'Куратор (ФИО)' ? null : cell)),
    );

    expect(read(without).findings).toMatchObject([
      { code: 'sheetColumnMissing', severity: 'error', column: 'level', params: { caption: 'Уровень' } },
      {
        code: 'sheetColumnMissing',
        severity: 'warning',
        column: 'curator',
        params: { caption: 'Куратор (ФИО)' },
      },
    ]);
    expect(rowsOf(read(without).columns)[0]).not.toHaveProperty('level');
  });

  it('of the user are named once and left alone', () => {
    const more = withRows(organisations, (cells, row) => [
      ...cells,
      row === HEADINGS ? 'Моё примечание' : 'x',
    ]);

    expect(read(more).findings).toMatchObject([
      { code: 'sheetColumnUnknown', severity: 'notice', params: { caption: 'Моё примечание' } },
    ]);
    expect(rowsOf(read(more).columns)).toEqual(ROWS.organisations);
  });

  it('that stand twice are an error, and the first is read', () => {
    const doubled = withRows(organisations, (cells, row) => [
      ...cells,
      row === HEADINGS ? 'КРАТКОЕ НАЗВАНИЕ' : 'другое',
    ]);

    expect(read(doubled).findings).toMatchObject([
      { code: 'sheetColumnDuplicate', severity: 'error', column: 'shortName', params: { count: 2 } },
    ]);
    expect(rowsOf(read(doubled).columns)[0]?.shortName).toBe('СОШ № 5');
  });

  it('cannot be found without headings, and then every column is there and empty', () => {
    const bare = withRow(organisations, HEADINGS, () => []);
    const reading = read(bare);

    expect(reading.findings).toMatchObject([{ code: 'sheetHeadingNotFound', severity: 'error' }]);
    expect(Object.keys(reading.columns.columns)).toHaveLength(templates.organisations.columns.length);
    expect(reading.columns.rows).toBe(0);
  });
});

describe('the rows of a registry', () => {
  it('are read when hidden or filtered, with one notice', () => {
    const hidden = { ...organisations, hiddenRows: new Set([3, 7, 90]) };

    expect(read(hidden).columns.rows).toBe(2);
    expect(read(hidden).findings).toMatchObject([
      { code: 'sheetHiddenRows', severity: 'notice', params: { count: 1 } },
    ]);
  });

  it('are read below blank ones, with one notice', () => {
    const [first = [], second = []] = organisations.cells.slice(6, 8);
    const gap = {
      ...organisations,
      cells: [...organisations.cells.slice(0, 6), first, [], [' ', '\u200b'], second],
    };

    expect(read(gap).rows).toEqual([6, 9]);
    expect(read(gap).findings).toMatchObject([{ code: 'sheetBlankRows', params: { count: 2 } }]);
  });

  it('with nothing but codes are blank', () => {
    const emptied = withRow(organisations, 7, (cells) =>
      cells.map((cell, place) => (place === heading('Код строки') ? cell : null)),
    );

    expect(read(emptied).columns.rows).toBe(1);
  });

  it('that say «Итого» want an explanation, at their place', () => {
    const total = withRow(organisations, 8, (cells) =>
      cells.map((_, place) => (place === 0 ? 'ИТОГО:' : null)),
    );
    const reading = read(total);
    const [finding] = reading.findings;

    expect(finding).toMatchObject({ code: 'sheetTotalRow', severity: 'warning' });
    expect(finding?.row).toBe(rowsOf(reading.columns)[2]?.rowCode);
  });

  it('whose name merely begins like a total are ordinary rows', () => {
    const name = withRow(organisations, 6, (cells) => ['Итоговая школа', ...cells.slice(1)]);

    expect(codes(name)).toEqual([]);
  });

  it('may be none, which is said', () => {
    const none = { ...organisations, cells: organisations.cells.slice(0, 6) };

    expect(read(none).findings).toMatchObject([{ code: 'sheetEmpty', severity: 'notice' }]);
  });
});

describe('merged cells', () => {
  const merge = (top: number, left: number, bottom: number, right: number): Grid => ({
    ...organisations,
    merges: [{ top, left, bottom, right }],
  });

  it('among the rows are an error that names the range', () => {
    expect(read(merge(6, 0, 7, 0)).findings).toMatchObject([
      { code: 'sheetMergedCells', severity: 'error', params: { range: 'A7:A8' } },
    ]);
  });

  it.each([
    ['above the table', merge(0, 0, 0, 5)],
    ['in the headings', merge(5, 0, 5, 1)],
    ["in the user's own columns", merge(6, 30, 9, 31)],
  ])('%s do no harm', (_where, grid) => {
    expect(codes(grid)).not.toContain('sheetMergedCells');
  });
});

describe('row and person codes', () => {
  const place = heading('Код строки');
  const withCode = (code: RawCell): Grid =>
    withRow(organisations, 6, (cells) => cells.map((cell, column) => (column === place ? code : cell)));

  it('are made where they are blank, and reported so that they can be written back', () => {
    const reading = read(withCode(null));
    const [made] = reading.newCodes;

    expect(reading.newCodes).toHaveLength(1);
    expect(made).toMatchObject({ row: 6, column: place });
    expect(rowsOf(reading.columns)[0]?.rowCode).toBe(made?.code);
    expect(made?.code).toMatch(/^[a-z][0-9a-hjkmnp-tv-z]{11}$/);
  });

  it.each([
    ['something else', 'моя строка 1'],
    ['a number of the user', 17],
    ['the code of a given row', 'd_oo'],
  ])('that are %s are an error at the row and are not written over', (_what, code) => {
    const reading = read(withCode(code));

    expect(reading.newCodes).toEqual([]);
    expect(reading.findings).toMatchObject([{ code: 'readCode', severity: 'error', column: 'rowCode' }]);
    expect(reading.findings[0]?.row).toBe(rowsOf(reading.columns)[0]?.rowCode);
  });

  it('are not written over a formula that shows nothing', () => {
    expect(read(withCode({ formula: 'IF(A7="","",B7)', value: '' })).newCodes).toEqual([]);
  });

  it('are given to rows whose code column is missing, but not to be written anywhere', () => {
    const without = withRow(organisations, HEADINGS, (cells) => cells.slice(0, place));

    expect(read(without).newCodes).toEqual([]);
    expect(rowsOf(read(without).columns).every((row) => typeof row.rowCode === 'string')).toBe(true);
    expect(codes(without)).toEqual(['sheetColumnMissing']);
  });
});

describe('cells', () => {
  it('that cannot be understood are named by row and column', () => {
    const wrong = withRow(organisations, 7, (cells) =>
      cells.map((cell, column) => (column === heading('Обучающихся, всего') ? 'много' : cell)),
    );

    expect(read(wrong).findings).toMatchObject([
      { code: 'readNumber', severity: 'error', row: 'bbbbbbbbbbbb', column: 'learners', fingerprint: '' },
    ]);
  });

  it('of one value are named in every row that has it', () => {
    const rows = Array.from({ length: 50 }, (_, index): readonly RawCell[] => [
      `Школа ${index}`,
      null,
      'неведомый уровень',
    ]);
    const reading = read({ ...organisations, cells: [...organisations.cells.slice(0, 6), ...rows] });
    const unknown = reading.findings.filter(({ code }) => code === 'readEnumeration');

    expect(new Set(unknown.map(({ row }) => row)).size).toBe(50);
  });

  it('of dates count from 1904 where the workbook does', () => {
    const opened = (date1904: boolean) => rowsOf(read({ ...organisations, date1904 }).columns)[1]?.opened;

    expect(opened(false)).toBe('2001-09-01');
    expect(opened(true)).toBe('2005-09-02');
  });
});
