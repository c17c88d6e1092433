import type { Value } from '../../../../shared/columns/columns';
import { COLLEGE, checkSheet, paramsOf, places } from '../sample';

function found(lines: Record<string, Value>) {
  return places(checkSheet({ template: 'monitoring', lines }), 'formAboveInvolved');
}

const LEVELS = { n_oo: 10, n_doo: 20, n_spo: 30 };

describe('formAboveInvolved', () => {
  it.each([
    [60, []],
    [61, ['f_P_P_mentees:value']],
  ])('with %i mentees in one form and 60 at all levels', (f_P_P_mentees, expected) => {
    expect(found({ ...LEVELS, f_P_P_mentees })).toEqual(expected);
  });

  it('takes a level that is «не применимо» for nobody', () => {
    expect(found({ ...LEVELS, n_spo: 'notApplicable', f_P_P_mentees: 31 })).toEqual(['f_P_P_mentees:value']);
  });

  it.each(['noData', null])('compares nothing while a level is %s', (n_spo) => {
    expect(found({ ...LEVELS, n_spo, f_P_P_mentees: 500 })).toEqual([]);
  });

  it.each(['noData', 'notApplicable', null])('compares nothing with a form that is %s', (f_P_P_mentees) => {
    expect(found({ n_oo: 0, n_doo: 0, n_spo: 0, f_P_P_mentees })).toEqual([]);
  });

  it('does not hold teachers against learners', () => {
    expect(found({ ...LEVELS, f_T_T_mentees: 500 })).toEqual([]);
  });

  it('holds a college to its own level', () => {
    const outcome = checkSheet(
      { template: 'monitoring', lines: { n_spo: 30, f_T_P_mentees: 31 } },
      { reporter: COLLEGE },
    );

    expect(paramsOf(outcome, 'formAboveInvolved')).toEqual([{ actual: 31, expected: 30 }]);
  });
});
