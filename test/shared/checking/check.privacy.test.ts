import { check } from '../../../shared/checking/check';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { checkSheet, columnsOf, contextWith, type Row, sampleRow } from './sample';

const REGISTRIES = TEMPLATE_KEYS.filter(
  (key): key is Exclude<typeof key, 'monitoring'> => templates[key].fixedRows === undefined,
);

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

  it.each(REGISTRIES)('never holds what stays in the workbook of %s, in rows that are alike', (template) => {
    const local = templates[template].columns.filter(({ sharing }) => sharing === 'local');
    const filled = local.map(({ key, kind }) => {
      if (kind.type === 'url') return [key, `https://example.org/${CANARY}`];

      return kind.type === 'enumeration' ? [key, 'absent'] : [key, `${CANARY}, инвалид, 8 914 123-45-67`];
    });
    const row = { ...sampleRow(template, 'local'), ...Object.fromEntries(filled) };

    for (const reads of ['local', 'shared'] as const) {
      const outcome = check(templates[template], columnsOf([row, row]), contextWith(), reads);

      expect(JSON.stringify(outcome)).not.toMatch(/Канарейкин|канареикин|инвалид|914|example/i);
    }
  });
});
