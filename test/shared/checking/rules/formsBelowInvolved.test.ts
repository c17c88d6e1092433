import type { CheckContext } from '../../../../shared/checking/rule';
import type { Value } from '../../../../shared/columns/columns';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { COLLEGE, checkSheet, formLines, paramsOf, places } from '../sample';

const AS_MENTEE = withRole('mentee');
const AS_ANY = withRole('any');

function withRole(involvedRole: 'mentee' | 'any') {
  return { region: { ...khabarovsk, settings: { ...khabarovsk.settings, involvedRole } } };
}

function found(lines: Record<string, Value>, context: Partial<CheckContext>) {
  return places(checkSheet({ template: 'monitoring', lines }, context), 'formsBelowInvolved');
}

/** Seven forms have learners as mentees, ten in each; two of them have learners as mentors, ten in each. */
const TENS = formLines(10);

describe('formsBelowInvolved', () => {
  it.each([
    [70, []],
    [71, ['n_oo:value']],
  ])('where only mentees count as involved, with %i of them', (n_oo, expected) => {
    expect(found({ ...TENS, n_oo }, AS_MENTEE)).toEqual(expected);
  });

  it.each([
    [90, []],
    [91, ['n_oo:value']],
  ])('where any role counts as involved, with %i in it', (n_oo, expected) => {
    expect(found({ ...TENS, n_oo }, AS_ANY)).toEqual(expected);
  });

  it('looks at each level alone, since one child may be in two', () => {
    expect(found({ ...TENS, n_oo: 60, n_doo: 60, n_spo: 80 }, AS_MENTEE)).toEqual(['n_spo:value']);
  });

  it('does not count teachers mentored by teachers', () => {
    expect(found({ ...TENS, f_T_T_mentees: 500, n_oo: 71 }, AS_MENTEE)).toEqual(['n_oo:value']);
  });

  it.each(['noData', null])('compares nothing while a form is %s', (unknown) => {
    expect(found({ ...TENS, f_P_P_mentees: unknown, n_oo: 500 }, AS_MENTEE)).toEqual([]);
  });

  it('compares nothing while mentors of a form are unknown that count as involved', () => {
    expect(found({ ...TENS, f_P_P_mentors: 'noData', n_oo: 500 }, AS_ANY)).toEqual([]);
    expect(found({ ...TENS, f_P_P_mentors: 'noData', n_oo: 500 }, AS_MENTEE)).toEqual(['n_oo:value']);
  });

  it('takes a form that is «не применимо» for nobody', () => {
    expect(found({ ...TENS, f_P_P_mentees: 'notApplicable', n_oo: 61 }, AS_MENTEE)).toEqual(['n_oo:value']);
  });

  it.each(['noData', 'notApplicable', null])('compares nothing with a level that is %s', (n_oo) => {
    expect(found({ ...formLines(0), n_oo }, AS_MENTEE)).toEqual([]);
  });

  it('gives both numbers to the text', () => {
    const outcome = checkSheet(
      { template: 'monitoring', lines: { ...TENS, n_spo: 100 } },
      { ...AS_MENTEE, reporter: COLLEGE },
    );

    expect(paramsOf(outcome, 'formsBelowInvolved')).toEqual([{ actual: 100, expected: 70 }]);
  });
});
