import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { monitoringRows } from '../../../../shared/templates/monitoringRows';
import type { FixedRow } from '../../../../shared/templates/template';
import { checkSheet, paramsOf, places } from '../sample';

describe('partOverWhole', () => {
  it.each([
    [101, 100, ['n_oo:value']],
    [100, 100, []],
    [0, 0, []],
    [1, 0, ['n_oo:value']],
    ['noData', 0, []],
    ['notApplicable', 0, []],
    [5, 'noData', []],
    [5, 'notApplicable', []],
    [5, null, []],
    [null, 5, []],
  ])('with part %s of whole %s', (n_oo, d_oo, found) => {
    expect(places(checkSheet({ template: 'monitoring', lines: { d_oo, n_oo } }), 'partOverWhole')).toEqual(
      found,
    );
  });

  it('follows the chain of a survey: satisfied of those who answered of those invited', () => {
    const lines = { s_e_inv: 10, s_e_ans: 11, s_e_sat: 12, s_m_inv: 10, s_m_ans: 9, s_m_sat: 8 };
    const outcome = checkSheet({ template: 'monitoring', lines });

    expect(places(outcome, 'partOverWhole')).toEqual(['s_e_ans:value', 's_e_sat:value']);
  });

  it('compares every pair that the template names', () => {
    const rows = monitoringRows(khabarovsk, { kind: 'municipality' }).filter(({ unit }) => unit !== 'points');
    const depth = (row: FixedRow): number => (row.partOf === undefined ? 0 : 1 + depth(rowOf(row.partOf)));
    const rowOf = (code: string) => rows.find((row) => row.code === code) ?? fail(code);
    const lines = Object.fromEntries(rows.map((row) => [row.code, 10 + depth(row)]));
    const parts = rows.filter(({ partOf }) => partOf !== undefined).map(({ code }) => `${code}:value`);

    expect(parts.length).toBeGreaterThan(10);
    expect(places(checkSheet({ template: 'monitoring', lines }), 'partOverWhole')).toEqual(parts);
  });

  it('gives both numbers and the name of the whole to the text', () => {
    const outcome = checkSheet({ template: 'monitoring', lines: { d_oo: 5, n_oo: 7 } });

    expect(paramsOf(outcome, 'partOverWhole')).toEqual([
      { actual: 7, max: 5, caption: 'Обучающихся школ, всего' },
    ]);
  });
});

function fail(code: string): never {
  throw new Error(`no line ${code}`);
}
