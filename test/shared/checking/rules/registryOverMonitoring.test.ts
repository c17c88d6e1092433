import type { CheckContext } from '../../../../shared/checking/rule';
import type { Value } from '../../../../shared/columns/columns';
import { checkSheet, measure, paramsOf, places } from '../sample';

describe('registryOverMonitoring of mentees', () => {
  it.each([
    ['n_oo', 'schoolPupil'],
    ['n_spo', 'student'],
    ['n_doo', 'supplementaryPupil'],
  ])('holds %s against the persons of category %s', (line, category) => {
    const menteeMeasures = [
      measure('mentees.persons', 900),
      measure('mentees.rows', 800, { category }),
      measure('mentees.persons', 700, { form: 'T_P' }),
      measure('mentees.persons', 50, { category }),
    ];

    expect(found({ [line]: 49 }, { 'mentees.measures': menteeMeasures })).toEqual([`${line}:value`]);
    expect(found({ [line]: 50 }, { 'mentees.measures': menteeMeasures })).toEqual([]);
    expect(found({ [line]: 51 }, { 'mentees.measures': menteeMeasures })).toEqual([]);
  });

  it.each(['noData', 'notApplicable', null])('compares nothing with %s', (n_oo) => {
    const menteeMeasures = [measure('mentees.persons', 50, { category: 'schoolPupil' })];

    expect(found({ n_oo }, { 'mentees.measures': menteeMeasures })).toEqual([]);
  });

  it('finds nothing when the registry has nobody of the category', () => {
    expect(
      found({ n_oo: 0 }, { 'mentees.measures': [measure('mentees.persons', 5, { category: 'student' })] }),
    ).toEqual([]);
  });

  it('gives both numbers to the text', () => {
    const menteeMeasures = [measure('mentees.persons', 50, { category: 'schoolPupil' })];
    const outcome = checkSheet(
      { template: 'monitoring', lines: { n_oo: 40 } },
      { 'mentees.measures': menteeMeasures },
    );

    expect(paramsOf(outcome, 'registryOverMonitoring')).toEqual([{ actual: 40, expected: 50 }]);
  });
});

describe('registryOverMonitoring of mentors', () => {
  const mentorMeasures = [
    measure('mentors.persons', 3, { ageBand: '15-17' }),
    measure('mentors.persons', 4, { ageBand: '18-19' }),
    measure('mentors.persons', 90, { ageBand: 'from20' }),
    measure('mentors.enterprises', 5),
  ];

  it.each([
    [{ n_1519: 6 }, ['n_1519:value']],
    [{ n_1519: 7 }, []],
    [{ n_ent: 4 }, ['n_ent:value']],
    [{ n_ent: 5 }, []],
    [{ n_ent: 'noData' }, []],
  ])('holds %j against mentors of 15 to 19 and enterprises', (lines, expected) => {
    expect(found(lines, { 'mentors.measures': mentorMeasures })).toEqual(expected);
  });
});

describe('registryOverMonitoring of other registries', () => {
  it.each([
    ['programmes', 'programmes.organisations', 'orgs_with_programme'],
    ['partners', 'partners.enterprises', 'n_ent'],
    ['organisations', 'organisations.curators', 'orgs_with_curator'],
  ] as const)('holds what %s add up to as %s against %s', (registry, key, line) => {
    const context = { [`${registry}.measures`]: [measure(key, 5), measure(key, 900, { level: 'school' })] };

    expect(found({ [line]: 4 }, context)).toEqual([`${line}:value`]);
    expect(found({ [line]: 5 }, context)).toEqual([]);
    expect(found({ [line]: 6 }, context)).toEqual([]);
    expect(found({ [line]: 'noData' }, context)).toEqual([]);
  });
});

describe('registryOverMonitoring', () => {
  it('compares with the registry that is at hand and names it', () => {
    const lines = { n_oo: 0, n_ent: 0 };
    const neither = checkSheet({ template: 'monitoring', lines });
    const mentors = checkSheet({ template: 'monitoring', lines }, { 'mentors.measures': [] });
    const both = checkSheet(
      { template: 'monitoring', lines },
      { 'mentors.measures': [], 'mentees.measures': [] },
    );

    expect(neither.rulesRun).not.toContain('registryOverMonitoring');
    expect(mentors.rulesRun.filter((rule) => rule === 'registryOverMonitoring')).toHaveLength(1);
    expect(mentors.comparedWith).toEqual(['mentors.measures']);
    expect([...both.comparedWith].sort()).toEqual(['mentees.measures', 'mentors.measures']);
  });
});

function found(lines: Record<string, Value>, context: Partial<CheckContext>) {
  return places(checkSheet({ template: 'monitoring', lines }, context), 'registryOverMonitoring');
}
