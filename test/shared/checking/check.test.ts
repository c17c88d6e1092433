import { check } from '../../../shared/checking/check';
import { FINDINGS_LISTED } from '../../../shared/checking/outcome';
import type { CheckContext } from '../../../shared/checking/rule';
import { rules } from '../../../shared/checking/rules/rules';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import {
  checkSheet,
  code,
  columnsOf,
  contextWith,
  formLines,
  MENTOR,
  ORGANISATION,
  type Row,
  sampleRow,
} from './sample';
import { referredCode } from './sampleRows';

function blankForms(count: number): Row[] {
  return Array.from({ length: count }, () => ({ form: null }));
}

/** Templates of rows that the user adds; of given lines, and of what the region settles, their own rules say more. */
const REGISTRIES = TEMPLATE_KEYS.filter(
  (key): key is Exclude<typeof key, 'monitoring'> =>
    key !== 'monitoring' && key !== 'roadmap' && !templates[key].settles,
);

/** Somebody who sends the template in a region that uses them all. */
function senderOf(key: (typeof TEMPLATE_KEYS)[number]): CheckContext['reporter'] {
  const kind = irkutsk.calendar.find(({ template }) => template === key)?.reportedBy[0] ?? 'region';

  return { key: kind === 'organisation' ? ORGANISATION : '25701000', kind, name: 'Проба' };
}

describe('a check of a sheet without faults', () => {
  it.each(REGISTRIES)('finds nothing in %s', (template) => {
    const context = {
      region: irkutsk,
      reporter: senderOf(template),
      organisations: columnsOf([{ rowCode: ORGANISATION, shortName: 'СОШ № 1' }]),
      mentors: columnsOf([sampleRow('mentors', 'shared', { rowCode: MENTOR })]),
      events: columnsOf([
        { ...sampleRow('events', 'shared'), rowCode: referredCode('events'), level: 'regional' },
      ]),
    };

    for (const reads of ['shared', 'local'] as const) {
      expect(checkSheet({ template, reads, rows: [{}] }, context)).toMatchObject({
        findings: [],
        counts: {},
        errors: 0,
        warnings: 0,
      });
    }
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
        'numberLikeDay',
        'organisationNameTwice',
        'requiredBlank',
        'rowCodeDuplicate',
        'templateNotUsed',
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
    const rows = Array.from({ length: 900 }, (_, row) => ({
      monthIn: '2019-01',
      ...(row < 700 ? { form: null } : {}),
    }));
    const outcome = checkSheet({ template: 'mentees', rows });

    expect(outcome).toMatchObject({
      errors: 700,
      warnings: 900,
      counts: { requiredBlank: 700, startBeforeModel: 900 },
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
