import fc from 'fast-check';
import { check } from '../../../shared/checking/check';
import type { Finding } from '../../../shared/checking/finding';
import { FINDING_CODES } from '../../../shared/checking/findingCode';
import { FINDINGS_LISTED } from '../../../shared/checking/outcome';
import { rules } from '../../../shared/checking/rules/rules';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import {
  checkSheet,
  code,
  columnsOf,
  contextWith,
  formLines,
  MENTOR,
  measure,
  ORGANISATION,
  type Row,
  sampleRow,
} from './sample';

function blankForms(count: number): Row[] {
  return Array.from({ length: count }, () => ({ form: null }));
}

describe('a check of a sheet without faults', () => {
  it.each(['mentees', 'mentors', 'organisations'] as const)('finds nothing in %s', (template) => {
    const organisations = columnsOf([{ rowCode: ORGANISATION }]);
    const mentors = columnsOf([sampleRow('mentors', 'shared', { rowCode: MENTOR })]);
    const context = { organisations, mentors };

    expect(checkSheet({ template, rows: [{}] }, context)).toMatchObject({
      findings: [],
      counts: {},
      errors: 0,
      warnings: 0,
    });
    expect(checkSheet({ template, reads: 'local', rows: [{}] }, context)).toMatchObject({
      findings: [],
      counts: {},
    });
  });

  it.each(TEMPLATE_KEYS)('takes an empty sheet of %s', (key) => {
    const outcome = check(
      templates[key],
      columnsOf([]),
      contextWith({ reporter: { key: 'region', kind: 'region', name: '' } }),
      'local',
    );

    expect(outcome.findings).toEqual([]);
  });
});

describe('the rules that a check runs', () => {
  it('are those of the template', () => {
    const { rulesRun } = checkSheet({ template: 'organisations', rows: [{}] });

    expect([...rulesRun].sort()).toEqual(
      [
        'endBeforeStart',
        'organisationNameTwice',
        'requiredBlank',
        'rowCodeDuplicate',
        'textContact',
        'yearNotOpen',
      ].sort(),
    );
  });

  it('are each named once, though several rules share a code', () => {
    const { rulesRun } = checkSheet({ template: 'mentees', rows: [{}] }, { mentors: columnsOf([]) });

    expect(rulesRun.filter((rule) => rule === 'formAgainstRoles')).toHaveLength(1);
    expect(new Set(rulesRun).size).toBe(rulesRun.length);
  });

  it('do not look at what stays in the workbook while the shared columns are checked', () => {
    const row = { ...sampleRow('mentees', 'shared'), lastName: null, consent: null };
    const outcome = check(templates.mentees, columnsOf([row]), contextWith(), 'shared');

    expect(outcome.findings).toEqual([]);
    expect(outcome.rulesRun).not.toContain('consentMissing');
  });

  it('are left out without what they compare with, and named when they have it', () => {
    const without = checkSheet({
      template: 'mentees',
      rows: [{ organisation: code(9, 'c'), mentor: code(9, 'b') }],
    });
    const context = { organisations: columnsOf([]), mentors: columnsOf([]) };
    const compared = checkSheet({ template: 'mentees', rows: [{}] }, context);

    expect(without.comparedWith).toEqual([]);
    expect(without.findings).toEqual([]);
    expect([...compared.comparedWith].sort()).toEqual(['mentors', 'organisations']);
    expect(compared.rulesRun).toEqual(expect.arrayContaining(['mentorUnknown', 'organisationUnknown']));
  });

  it('do not name what is at hand but not compared with', () => {
    const outcome = checkSheet(
      { template: 'organisations', rows: [{}] },
      { lastYear: [], mentors: columnsOf([]) },
    );

    expect(outcome.comparedWith).toEqual([]);
  });

  it.each(TEMPLATE_KEYS)('are there for %s', (key) => {
    expect(rules.some((rule) => rule.templates.includes(key))).toBe(true);
  });
});

describe('the codes of findings', () => {
  it('come from a rule, or from reading a cell or sheet', () => {
    const ruled = FINDING_CODES.filter((one) => !/^(?:read|sheet)[A-Z]|^innCheckDigit$/.test(one));

    expect([...new Set(rules.map((rule) => rule.code))].sort()).toEqual([...ruled].sort());
  });
});

describe('the list of findings', () => {
  it('has errors first, then goes by row', () => {
    const rows = [{ monthIn: '2019-01' }, { form: null }, { monthIn: '2019-01' }, { form: null }];
    const { findings } = checkSheet({ template: 'mentees', rows });

    expect(findings.map(({ severity, row }) => [severity, row])).toEqual([
      ['error', code(1)],
      ['error', code(3)],
      ['warning', code(0)],
      ['warning', code(2)],
    ]);
  });

  it('has the whole sheet before its rows, and lines it lacks after them', () => {
    const outcome = checkSheet(
      { template: 'monitoring', lines: { ...formLines(0), f_P_P_pairs: 0.5 } },
      { year: 1999 },
    );
    const rows = outcome.findings.map(({ row }) => row);

    expect(rows.slice(0, 3)).toEqual([null, 'f_P_P_pairs', 'd_oo']);
  });

  it.each([
    [FINDINGS_LISTED - 1, FINDINGS_LISTED - 1],
    [FINDINGS_LISTED, FINDINGS_LISTED],
    [FINDINGS_LISTED + 1, FINDINGS_LISTED],
    [2 * FINDINGS_LISTED + 1, FINDINGS_LISTED],
  ])('with %i errors lists %i and counts them all', (count, listed) => {
    const outcome = checkSheet({ template: 'mentees', rows: blankForms(count) });

    expect(outcome.findings).toHaveLength(listed);
    expect(outcome.errors).toBe(count);
    expect(outcome.counts).toEqual({ requiredBlank: count });
    expect(outcome.findings.map(({ row }) => row)).toEqual(
      Array.from({ length: listed }, (_, index) => code(index)),
    );
  });

  it('leaves warnings out before errors when there are too many', () => {
    const rows = Array.from({ length: 700 }, () => ({ monthIn: '2019-01', form: null }));
    const outcome = checkSheet({ template: 'mentees', rows });

    expect(outcome).toMatchObject({
      errors: 700,
      warnings: 700,
      counts: { requiredBlank: 700, startBeforeModel: 700 },
    });
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).toHaveLength(700);
    expect(outcome.findings).toHaveLength(FINDINGS_LISTED);
  });

  it('keeps the first rows when a rule walks one column after another', () => {
    const rows = Array.from({ length: 1500 }, () => ({ form: null, category: null }));
    const { findings, errors } = checkSheet({ template: 'mentees', rows });

    expect(errors).toBe(3000);
    expect(findings.map(({ row }) => row)).toEqual(
      Array.from({ length: FINDINGS_LISTED }, (_, index) => code(Math.floor(index / 2))),
    );
  });
});

describe('findings and the order of rows', () => {
  const pick = <T>(...values: T[]) => fc.constantFrom(...values);
  const row = fc.record({
    personCode: fc.nat(6).map((number) => code(number, 'p')),
    mentor: pick(MENTOR, code(2, 'b'), code(9, 'b'), null),
    organisation: pick(ORGANISATION, code(9, 'c'), null),
    category: pick('schoolPupil', 'student', 'youngTeacher', null),
    form: pick('T_P', 'T_T', 'P_P', 'T_PO', null),
    ageBand: pick('under10', '10-14', 'from20', null),
    monthIn: pick('2019-01', '2024-09', '2025-01', 'noData', null),
    monthOut: pick('2019-05', '2024-05', 'noData', null),
    state: pick('planned', 'running', 'completed', null),
    completed: pick('yes', 'no', null),
    result: pick('reached', null),
    lastName: pick('Тестов', 'тёстов', 'Пробов', null),
    firstName: pick('Тест', null),
    birthYear: pick(1990, 2010, null),
    consent: pick('given', 'absent', null),
    consentGivenBy: pick('self', 'representative', null),
    caseUrl: pick('https://example.org', null),
    dateIn: pick('2024-09-15', null),
    dateOut: pick('2024-09-14', '2024-09-16', null),
    classGroup: pick('5А', 'тел. 22-33-44', null),
  });
  const context = contextWith({
    region: { ...contextWith().region, settings: { ...contextWith().region.settings, menteesPerMentor: 2 } },
    organisations: columnsOf([{ rowCode: ORGANISATION }]),
    mentors: columnsOf([
      sampleRow('mentors', 'shared', { rowCode: MENTOR, monthIn: '2024-01' }),
      sampleRow('mentors', 'shared', { rowCode: code(2, 'b'), category: 'pupil', monthIn: '2025-01' }),
    ]),
  });
  const sorted = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

  it.each(['shared', 'local'] as const)('are the same after shuffling, read %s', (reads) => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }).chain((rows) => {
          const coded = rows.map((one, index) => ({ ...one, rowCode: code(index) }));

          return fc.tuple(
            fc.constant(coded),
            fc.shuffledSubarray(coded, { minLength: coded.length, maxLength: coded.length }),
          );
        }),
        ([rows, shuffled]) => {
          const found = check(templates.mentees, columnsOf(rows), context, reads);
          const again = check(templates.mentees, columnsOf(shuffled), context, reads);

          expect(sorted(again.findings)).toEqual(sorted(found.findings));
          expect(again.counts).toEqual(found.counts);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('what a check gives away', () => {
  const CANARY = 'Канарейкин';
  const secrets: Row = {
    lastName: CANARY,
    firstName: CANARY,
    middleName: CANARY,
    classGroup: `${CANARY} тел. 22-33-44`,
    competences: `${CANARY} test@example.org`,
    position: `${CANARY} 8 914 123-45-67`,
    contact: `${CANARY} 8 914 123-45-67`,
    caseUrl: `https://example.org/${CANARY}`,
    birthYear: 2011,
    dateIn: '2024-09-17',
    dateOut: '2024-09-16',
    consent: 'withdrawn',
    consentGivenBy: 'self',
    consentPublish: null,
  };

  it.each(['mentees', 'mentors'] as const)(
    'never holds a local value of %s, though every local rule finds something',
    (template) => {
      const outcome = checkSheet({ template, reads: 'local', rows: [secrets, secrets] });

      expect(Object.keys(outcome.counts)).toEqual(
        expect.arrayContaining([
          'consentMissing',
          'publishConsentMissing',
          'personTwice',
          'endBeforeStartInMonth',
          'textContact',
        ]),
      );
      expect(JSON.stringify(outcome)).not.toMatch(
        /Канарейкин|канареикин|2011|09-17|09-16|example|914|22-33/i,
      );
    },
  );

  it('never holds a local value when the columns of the whole workbook are checked as shared ones', () => {
    const row = { ...sampleRow('mentees', 'shared', { monthIn: '2019-01', ageBand: 'under10' }), ...secrets };
    const outcome = check(
      templates.mentees,
      columnsOf([row, row]),
      contextWith({ mentors: columnsOf([]) }),
      'shared',
    );

    expect(outcome.warnings).toBeGreaterThan(0);
    expect(JSON.stringify(outcome)).not.toMatch(/Канарейкин|2011|09-17|09-16/i);
  });
});

describe('fingerprints', () => {
  it('of errors are empty, since nothing explains an error', () => {
    const { findings } = checkSheet({ template: 'mentees', rows: [{ form: null }] });

    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['']);
  });

  it('of shared warnings are the values of the inputs in the row and what they were compared with', () => {
    const [mentee] = checkSheet({ template: 'mentees', rows: [{ ageBand: 'under10' }] }).findings;
    const [line] = checkSheet(
      { template: 'monitoring', lines: { n_oo: 8 } },
      { lastYear: [measure('n_oo', 10)] },
    ).findings.filter(({ severity }) => severity === 'warning');

    expect(JSON.parse(mentee?.fingerprint ?? '')).toEqual(['schoolPupil', 'under10', 'обучающийся школы']);
    expect(JSON.parse(line?.fingerprint ?? '')).toEqual([8, 8, 10]);
  });

  it('change with the inputs of the rule, and not with other columns', () => {
    const of = (row: Row) =>
      checkSheet({ template: 'mentees', rows: [{ monthIn: '2019-01', ...row }] }).findings[0]?.fingerprint;

    expect(of({})).toBe(of({ requestType: 'sport' }));
    expect(of({})).not.toBe(of({ monthIn: '2019-02' }));
  });

  it('of local warnings tell values apart without showing them', () => {
    const of = (lastName: string) => {
      const rows = [{ lastName }, { lastName }];

      return checkSheet({ template: 'mentees', reads: 'local', rows }).findings[0]?.fingerprint;
    };

    expect(of('Тестов')).toMatch(/^[0-9a-f]{16}$/);
    expect(of('Тестов')).toBe(of('Тестов'));
    expect(of('Тестов')).not.toBe(of('Тестова'));
  });
});
