import type { Value } from '../../../../shared/columns/columns';
import type { Measure } from '../../../../shared/measures/measure';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { checkSheet, measure, paramsOf, places } from '../sample';

function found(lines: Record<string, Value>, lastYear: readonly Measure[]) {
  return places(checkSheet({ template: 'monitoring', lines }, { lastYear }), 'yearOnYear');
}

describe('yearOnYear', () => {
  it.each([
    [115, []],
    [116, ['d_oo:value']],
    [85, []],
    [84, ['d_oo:value']],
    [100, []],
    ['noData', []],
    ['notApplicable', []],
    [null, []],
  ])('with %s after 100 and a tolerance of 15 percent', (d_oo, expected) => {
    expect(found({ d_oo }, [measure('d_oo', 100)])).toEqual(expected);
  });

  it.each([
    [0, []],
    [1, ['d_oo:value']],
  ])('with %i after nobody', (d_oo, expected) => {
    expect(found({ d_oo }, [measure('d_oo', 0)])).toEqual(expected);
  });

  it.each([
    ['was not given', []],
    ['was «нет данных»', [{ key: 'd_oo', dimensions: {}, quantity: { kind: 'noData' } }]],
    ['was «не применимо»', [{ key: 'd_oo', dimensions: {}, quantity: { kind: 'notApplicable' } }]],
    ['was limited to something', [measure('d_oo', 1, { level: 'school' })]],
  ] as const)('compares nothing when last year it %s', (_, lastYear) => {
    expect(found({ d_oo: 500 }, lastYear)).toEqual([]);
  });

  it('looks at wholes, not at parts and surveys', () => {
    const lastYear = ['n_oo', 's_e_inv', 's_e_ans', 'f_P_P_pairs', 'd_ent', 'orgs_total'].map((key) =>
      measure(key, 10),
    );
    const lines = { n_oo: 90, s_e_inv: 90, s_e_ans: 90, f_P_P_pairs: 90, d_ent: 90, orgs_total: 90 };

    expect(found(lines, lastYear)).toEqual(['d_ent:value', 'orgs_total:value']);
  });

  it("goes by the region's tolerance and gives it to the text", () => {
    const region = { ...khabarovsk, settings: { ...khabarovsk.settings, yearOnYearTolerance: 2.5 } };
    const lastYear = [measure('d_oo', 1000)];
    const check = (d_oo: number) =>
      checkSheet({ template: 'monitoring', lines: { d_oo } }, { region, lastYear });

    expect(paramsOf(check(1025), 'yearOnYear')).toEqual([]);
    expect(paramsOf(check(1026), 'yearOnYear')).toEqual([{ actual: 1026, expected: 1000, max: 2.5 }]);
  });

  it('is not run in the first year', () => {
    expect(checkSheet({ template: 'monitoring', lines: { d_oo: 1 } }).rulesRun).not.toContain('yearOnYear');
  });
});
