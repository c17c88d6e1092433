import fc from 'fast-check';
import type { CheckContext } from '../../../../shared/checking/rule';
import type { Value } from '../../../../shared/columns/columns';
import { measuresOf } from '../../../../shared/measures/measuresOf';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { templates } from '../../../../shared/templates/templates';
import { COLLEGE, checkSheet, code, columnsOf, measure, paramsOf, places, sampleRow } from '../sample';

function found(lines: Record<string, Value>, context: Partial<CheckContext>) {
  return places(checkSheet({ template: 'monitoring', lines }, context), 'organisationsSumDiffers');
}

describe('organisationsSumDiffers', () => {
  it.each([
    [100, []],
    [99, ['d_oo:value']],
    [101, ['d_oo:value']],
    ['noData', []],
    ['notApplicable', []],
    [null, []],
  ])('with %s where the organisations add up to 100', (d_oo, expected) => {
    expect(found({ d_oo }, { 'orgMonitoring.measures': [measure('orgMonitoring.d_oo', 100)] })).toEqual(
      expected,
    );
  });

  it.each([
    [99, ['d_oo:value']],
    [100, []],
    [150, []],
  ])('with %s where they add up to 100 and one of them has no data', (d_oo, expected) => {
    const measures = [measure('orgMonitoring.d_oo', 100), measure('orgMonitoring.d_oo.missing', 1)];

    expect(found({ d_oo }, { 'orgMonitoring.measures': measures })).toEqual(expected);
  });

  it.each([
    ['gave no number', []],
    [
      'all have no data',
      [{ key: 'orgMonitoring.d_oo', dimensions: {}, quantity: { kind: 'noData' } } as const],
    ],
  ])('compares nothing where the organisations %s', (_, measures) => {
    expect(found({ d_oo: 5 }, { 'orgMonitoring.measures': measures })).toEqual([]);
  });

  it('does not add up children of 15 to 19, of whom one may be in two organisations', () => {
    const measures = ['d_1519', 'n_1519'].map((line) => measure(`orgMonitoring.${line}`, 7));

    expect(found({ d_1519: 5, n_1519: 5 }, { 'orgMonitoring.measures': measures })).toEqual([]);
  });

  it('gives both numbers to the text, and concerns municipalities only', () => {
    const sheet = { template: 'monitoring', lines: { d_spo: 5 } } as const;
    const context = { 'orgMonitoring.measures': [measure('orgMonitoring.d_spo', 7)] };

    expect(paramsOf(checkSheet(sheet, context), 'organisationsSumDiffers')).toEqual([
      { actual: 5, expected: 7 },
    ]);
    expect(checkSheet(sheet, { ...context, reporter: COLLEGE }).rulesRun).not.toContain(
      'organisationsSumDiffers',
    );
  });

  it('finds nothing where the municipality states what its organisations add up to, and anything else', () => {
    const count = fc.oneof(
      fc.nat(500),
      fc.constant('noData' as const),
      fc.constant('notApplicable' as const),
    );
    const organisation = fc.record({ level: fc.constantFrom('school', 'college'), learners: count });

    fc.assert(
      fc.property(fc.array(organisation, { maxLength: 8 }), fc.integer({ min: -3, max: 3 }), (rows, off) => {
        const sheet = columnsOf(
          rows.map((row, index) =>
            sampleRow('orgMonitoring', 'shared', { organisation: code(index, 'c'), ...row }),
          ),
        );
        const measures = measuresOf(templates.orgMonitoring, sheet, khabarovsk);
        const schools = rows.filter(({ level }) => level === 'school').map(({ learners }) => learners);
        const numbers = schools.filter((learners) => typeof learners === 'number');
        const sum = numbers.reduce((all, learners) => all + learners, 0);
        const differs = off < 0 || (off > 0 && !schools.includes('noData'));
        const isKnown = numbers.length > 0;

        expect(found({ d_oo: sum + off }, { 'orgMonitoring.measures': measures })).toEqual(
          isKnown && differs ? ['d_oo:value'] : [],
        );
      }),
      { numRuns: 200 },
    );
  });
});
