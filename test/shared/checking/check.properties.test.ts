import fc from 'fast-check';
import { check } from '../../../shared/checking/check';
import type { Finding } from '../../../shared/checking/finding';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { code, columnsOf, contextWith, MENTOR, ORGANISATION, type Row, sampleRow } from './sample';
import { referredCode } from './sampleRows';

const REGISTRIES = TEMPLATE_KEYS.filter(
  (key): key is Exclude<typeof key, 'monitoring'> => templates[key].fixedRows === undefined,
);

/** Rows with codes, and the same in another order. */
function shuffled(row: fc.Arbitrary<Row>): fc.Arbitrary<readonly [readonly Row[], readonly Row[]]> {
  return fc.array(row, { maxLength: 12 }).chain((rows) => {
    const coded = rows.map((one, index) => ({ ...one, rowCode: code(index) }));

    return fc.tuple(
      fc.constant(coded),
      fc.shuffledSubarray(coded, { minLength: coded.length, maxLength: coded.length }),
    );
  });
}

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
  const referred = (key: 'organisations' | 'mentors' | 'events') =>
    columnsOf([{ ...sampleRow(key, 'shared'), rowCode: referredCode(key) }]);
  const all = contextWith({
    region: irkutsk,
    organisations: referred('organisations'),
    mentors: referred('mentors'),
    events: referred('events'),
    'mentors.local': columnsOf([sampleRow('mentors', 'local')]),
  });
  const sorted = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

  it.each(['shared', 'local'] as const)('are the same after shuffling, read %s', (reads) => {
    fc.assert(
      fc.property(shuffled(row), ([rows, others]) => {
        const found = check(templates.mentees, columnsOf(rows), context, reads);
        const again = check(templates.mentees, columnsOf(others), context, reads);

        expect(sorted(again.findings)).toEqual(sorted(found.findings));
        expect(again.counts).toEqual(found.counts);
      }),
      { numRuns: 100 },
    );
  });

  it.each(REGISTRIES)('of %s are the same after shuffling, whichever cells are blank', (template) => {
    for (const reads of ['shared', 'local'] as const) {
      const filled = Object.entries(sampleRow(template, reads));
      const any = fc.record(
        Object.fromEntries(filled.map(([key, value]) => [key, pick(value, value, null)])),
      );

      fc.assert(
        fc.property(shuffled(any), ([rows, again]) => {
          const found = check(templates[template], columnsOf(rows), all, reads);
          const later = check(templates[template], columnsOf(again), all, reads);

          expect(sorted(later.findings)).toEqual(sorted(found.findings));
          expect(later.counts).toEqual(found.counts);
        }),
        { numRuns: 25 },
      );
    }
  });
});
