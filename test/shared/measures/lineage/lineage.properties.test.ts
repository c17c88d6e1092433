import * as fc from 'fast-check';
import type { RegionYear } from '../../../../shared/measures/attainmentResult';
import type { LineageRow, LineageStatus, LineageTarget } from '../../../../shared/measures/lineage/lineage';
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

const givenIn = ({ said }: LineageRow) => Object.values(said).filter((each) => each !== null).length;
const isSilent = (row: LineageRow) => row.receipt !== null && givenIn(row) === 0;

/** What is true of a line of an indicator that is not counted. */
const WHY: Readonly<Partial<Record<LineageStatus, (row: LineageRow, year: RegionYear) => boolean>>> = {
  notSent: ({ receipt }) => receipt === null,
  noData: isSilent,
  notApplicable: isSilent,
  onlyOne: (row) => givenIn(row) === 1,
  exempt: ({ reporter }, { ledger }) =>
    ledger.entries.some(
      (one) => one.reporter === reporter && one.template === 'monitoring' && one.exemption !== null,
    ),
  unlisted: ({ reporter, receipt }, { ledger }) =>
    receipt !== null && ledger.unlisted.some(({ key }) => key === reporter),
};

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

  test('says of each line why it is not counted', () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const { indicator } of year.attainment.indicators) {
          const target = { kind: 'indicator', key: indicator, part: 'value', reporter: null } as const;
          const rows = lineageOf(year, target)?.rows ?? [];
          const own = rows.flatMap(({ reporter, template }) => (template === 'monitoring' ? [reporter] : []));

          expect(new Set(own).size).toBe(own.length);
          expect(rows.filter((row) => WHY[row.status]?.(row, year) === false)).toEqual([]);
        }
      }),
      runs,
    );
  });
});
