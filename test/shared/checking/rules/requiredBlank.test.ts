import { check } from '../../../../shared/checking/check';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { monitoringRows } from '../../../../shared/templates/monitoringRows';
import { templates } from '../../../../shared/templates/templates';
import { checkSheet, code, contextWith, places, REGION, toColumns } from '../sample';

const MUNICIPAL = monitoringRows(khabarovsk, { kind: 'municipality' });
const FILLED = Object.fromEntries(MUNICIPAL.map(({ code, unit }) => [code, unit === 'points' ? 5 : 1]));

describe('requiredBlank over shared columns', () => {
  it.each([
    [
      'mentees',
      [
        'personCode',
        'ageBand',
        'category',
        'organisation',
        'requestType',
        'form',
        'mentor',
        'monthIn',
        'state',
      ],
    ],
    ['mentors', ['personCode', 'category', 'organisation', 'workplaceType', 'forms', 'monthIn', 'state']],
    ['organisations', ['shortName', 'level']],
  ] as const)(
    'of %s names each blank required cell once, as the workbook calls its column',
    (template, keys) => {
      const workbookKeys: Record<string, string> = { ageBand: 'birthYear', monthIn: 'dateIn' };

      for (const key of keys) {
        const outcome = checkSheet({ template, rows: [{}, { rowCode: code(7), [key]: null }] });

        expect(places(outcome, 'requiredBlank')).toEqual([`7:${workbookKeys[key] ?? key}`]);
      }
    },
  );

  it('takes a column that is not there for a blank one', () => {
    const { columns, rows } = toColumns({ template: 'organisations', rows: [{}, {}] });
    const { level: _, ...rest } = columns;
    const outcome = check(templates.organisations, { rows, columns: rest }, contextWith(), 'shared');

    expect(places(outcome, 'requiredBlank')).toEqual(['0:level', '1:level']);
  });

  it.each([
    ['mentors', { category: 'pupil', forms: 'P_P', ageBand: null }, ['0:birthYear']],
    ['mentors', { category: 'student', forms: 'P_P', ageBand: null }, ['0:birthYear']],
    ['mentors', { category: 'teacher', ageBand: null }, []],
    [
      'mentees',
      { category: 'youngTeacher', form: 'T_T', ageBand: 'from20', youngTeacher: null },
      ['0:youngTeacher'],
    ],
    ['mentees', { category: 'youngTeacher', form: 'T_T', ageBand: 'from20', youngTeacher: 'no' }, []],
    ['mentees', { category: 'schoolPupil', youngTeacher: null }, []],
  ] as const)('of %s with %j demands the column that the category calls for', (template, row, found) => {
    expect(places(checkSheet({ template, rows: [row] }), 'requiredBlank')).toEqual(found);
  });
});

describe('requiredBlank over local columns', () => {
  it.each([
    ['lastName', ['0:lastName']],
    ['firstName', ['0:firstName']],
    ['consent', ['0:consent']],
    ['consentGivenBy', ['0:consentGivenBy']],
    ['middleName', []],
    ['classGroup', []],
    ['caseUrl', []],
  ])('of a mentee without %s', (key, found) => {
    const outcome = checkSheet({ template: 'mentees', reads: 'local', rows: [{ [key]: null }] });

    expect(places(outcome, 'requiredBlank')).toEqual(found);
  });

  it.each(['birthYear', 'dateIn', 'organisation', 'category'])(
    'leaves %s to the rule over shared columns, so that one cell is not named twice',
    (key) => {
      const outcome = checkSheet({ template: 'mentees', reads: 'local', rows: [{ [key]: null }] });

      expect(places(outcome, 'requiredBlank')).toEqual([]);
    },
  );

  it.each(['absent', 'withdrawn'])('lets the names be blank when the consent is %s', (consent) => {
    const rows = [{ lastName: null, firstName: null, consent, consentGivenBy: null }];

    expect(places(checkSheet({ template: 'mentees', reads: 'local', rows }), 'requiredBlank')).toEqual([]);
  });

  it('demands no giver of a consent that was not given', () => {
    const rows = [{ consent: 'notNeeded', consentGivenBy: null }];

    expect(places(checkSheet({ template: 'mentees', reads: 'local', rows }), 'requiredBlank')).toEqual([]);
  });
});

describe('requiredBlank over given lines', () => {
  it('lets a filled monitoring pass', () => {
    expect(places(checkSheet({ template: 'monitoring', lines: FILLED }), 'requiredBlank')).toEqual([]);
  });

  it.each([
    ['a blank number', 'd_oo', null, ['d_oo:value']],
    ['«нет данных»', 'd_oo', 'noData', []],
    ['«не применимо»', 'd_oo', 'notApplicable', []],
    ['zero', 'd_oo', 0, []],
    ['a blank mean, which nobody has to give', 's_e_mean', null, []],
  ])('with %s', (_, line, value, found) => {
    const outcome = checkSheet({ template: 'monitoring', lines: { ...FILLED, [line]: value } });

    expect(places(outcome, 'requiredBlank')).toEqual(found);
  });

  it('names a line that the sheet lacks by its code', () => {
    const { d_oo: _, s_e_mean: __, ...lines } = FILLED;

    expect(places(checkSheet({ template: 'monitoring', lines }), 'requiredBlank')).toEqual(['d_oo:value']);
  });

  it.each([
    [1, null, ['m_oo:asOf']],
    [1, '2020-08-31', []],
    [0, null, []],
    ['noData', null, []],
  ])('demands the date of a methodology with value %s and date %s', (m_oo, asOf, found) => {
    const lines = { m_oo, m_doo: 0, m_spo: 0 };
    const outcome = checkSheet({ template: 'monitoring', lines, asOf }, { reporter: REGION });

    expect(places(outcome, 'requiredBlank')).toEqual(found);
  });
});
