import type { Finding } from '../../../shared/checking/finding';
import { withoutEchoes } from '../../../shared/checking/withoutEchoes';
import { checkSheet, code } from './sample';

function unreadable(
  row: string | null,
  column: string | null,
  severity: Finding['severity'] = 'error',
): Finding {
  return { code: 'readYear', severity, row, column, params: {}, fingerprint: '' };
}

describe('withoutEchoes', () => {
  const rows = [{ ageBand: null }, { ageBand: null, form: null }];
  const { findings } = checkSheet({ template: 'mentees', rows }, { year: 1999 });
  const left = (...read: Finding[]) =>
    withoutEchoes(read, findings).map(({ row, column }) => [
      row === null ? null : Number(row.slice(1)),
      column,
    ]);

  const SHEET = [null, null];
  const FIRST_YEAR = [0, 'birthYear'];
  const SECOND_YEAR = [1, 'birthYear'];
  const FORM = [1, 'form'];

  it.each([
    ['nothing', [], [SHEET, FIRST_YEAR, SECOND_YEAR, FORM]],
    [
      'a cell, under the key the workbook gives it',
      [unreadable(code(0), 'birthYear')],
      [SHEET, SECOND_YEAR, FORM],
    ],
    ['a row', [unreadable(code(1), null)], [SHEET, FIRST_YEAR]],
    ['a column', [unreadable(null, 'birthYear')], [SHEET, FORM]],
    ['the sheet as a whole', [unreadable(null, null)], [SHEET, FIRST_YEAR, SECOND_YEAR, FORM]],
    [
      'a cell, but only with a remark',
      [unreadable(code(0), 'birthYear', 'notice')],
      [SHEET, FIRST_YEAR, SECOND_YEAR, FORM],
    ],
    ['another cell', [unreadable(code(0), 'form')], [SHEET, FIRST_YEAR, SECOND_YEAR, FORM]],
  ])('when reading refused %s', (_, read, expected) => {
    expect(left(...read)).toEqual(expected);
  });

  it("asks a row whose names are in a colleague's workbook for nothing but the names", () => {
    const elsewhere: Finding = { ...unreadable(code(1), 'lastName'), code: 'readNameElsewhere' };

    expect(left(elsewhere)).toEqual([SHEET, FIRST_YEAR]);
  });

  it('says once of a row that looks like a total that something in it is blank', () => {
    const total: Finding = { ...unreadable(code(1), null, 'warning'), code: 'sheetTotalRow' };

    expect(left(total)).toEqual([SHEET, FIRST_YEAR, SECOND_YEAR]);
  });

  it('drops what is said of a line that reading has found lacking', () => {
    const outcome = checkSheet({ template: 'monitoring', lines: {} });
    const read = unreadable('d_oo', null);

    expect(outcome.findings.some(({ row }) => row === 'd_oo')).toBe(true);
    expect(withoutEchoes([read], outcome.findings).some(({ row }) => row === 'd_oo')).toBe(false);
  });
});
