import * as fc from 'fast-check';
import type { RegionYear } from '../../../../shared/measures/attainmentResult';
import type { LineageTarget } from '../../../../shared/measures/lineage/lineage';
import { lineageOf } from '../../../../shared/measures/lineage/lineageOf';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { yearsOf } from './randomYears';

type Numbered = { readonly target: LineageTarget; readonly value: number | null };

const PARTS = ['numerator', 'denominator', 'value'] as const;

/** Every number of the region's sheets with the place it stands at. */
function numbersOf({ attainment }: RegionYear): readonly Numbered[] {
  const { indicators, ladders, coverages } = attainment;

  return [
    ...indicators.flatMap((one) => [
      ...PARTS.map((part) => number('indicator', one.indicator, part, one[part])),
      ...one.reporters.map(({ reporter, value }) =>
        number('indicator', one.indicator, 'value', value, reporter),
      ),
    ]),
    ...ladders.flatMap((one) => [
      number('ladder', one.ladder, 'value', one.value),
      ...one.reporters.map(({ reporter, value }) => number('ladder', one.ladder, 'value', value, reporter)),
    ]),
    ...coverages.flatMap((one) => [
      ...PARTS.map((part) => number('coverage', one.key, part, one[part])),
      ...one.reporters.flatMap(({ reporter, covered }) =>
        covered === null ? [] : [number('coverage', one.key, 'numerator', covered, reporter)],
      ),
    ]),
  ];
}

function number(
  kind: LineageTarget['kind'],
  key: string,
  part: LineageTarget['part'],
  value: number | null,
  reporter: string | null = null,
): Numbered {
  return { target: { kind, key, part, reporter }, value };
}

describe.each([khabarovsk, irkutsk])('the lineage of every number of $key', (region) => {
  const years = yearsOf(region);
  const runs = { numRuns: 60 };

  test('comes to that number', () => {
    fc.assert(
      fc.property(years, (year) => {
        const numbers = numbersOf(year);
        const totals = numbers.map(({ target }) => ({ target, value: lineageOf(year, target)?.total }));

        expect(totals).toEqual(numbers);
      }),
      runs,
    );
  });

  test('has a line for everybody asked, and counts only who has sent', () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const { indicator, reporters, receipts } of year.attainment.indicators) {
          const target = { kind: 'indicator', key: indicator, part: 'value', reporter: null } as const;
          const rows = lineageOf(year, target)?.rows ?? [];
          const counted = rows.filter(({ status }) => status !== 'exempt' && status !== 'unlisted');
          const named = rows.flatMap(({ receipt, status }) =>
            status === 'counted' || status === 'namesRepeated' || status === 'approvedLater' ? [receipt] : [],
          );

          expect(counted.map(({ reporter }) => reporter)).toEqual(
            expect.arrayContaining(reporters.map(({ reporter }) => reporter)),
          );
          expect(named.sort()).toEqual(receipts);
        }
      }),
      runs,
    );
  });
});
