import * as fc from 'fast-check';
import { ownTrendLines, type Trend, trendLines } from '../../../shared/measures/trend';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { trendSheet } from '../../../shared/sheets/trendSheet';
import { attain } from './attain';
import { heads } from './attainment.example';
import { yearsOf } from './lineage/randomYears';

const TREND: Trend = {
  region: 'khabarovsk',
  asOf: '2024-12-02T00:00:00.000Z',
  years: [2022, 2023, 2024, 2025].map((year) => attain(year === 2024 ? heads : [], year)),
};
const pointsOf = (lines: ReturnType<typeof trendLines>, key: string) =>
  lines.find((line) => line.key === key)?.points.map(({ year, target, value }) => [year, target, value]);

describe('the trend of the region', () => {
  test('has every year, and neither target nor fact where there is none', () => {
    expect(pointsOf(trendLines(TREND), 'K2')).toEqual([
      [2022, null, null],
      [2023, null, null],
      [2024, 70, 69_000 / 1100],
      [2025, null, null],
    ]);
  });

  test('does not wait for whom a number does not apply to', () => {
    const [, , year = attain(heads, 2024)] = TREND.years;
    const indicators = year.indicators.map((one) => ({
      ...one,
      coverage: { ...one.coverage, expected: 19, received: 4, notApplicable: 3 },
    }));
    const [line] = trendLines({ ...TREND, years: [{ ...year, indicators }] });

    expect(line?.points[0]?.coverage).toEqual({ received: 4, expected: 16 });
  });

  test('of one municipality needs nothing where nothing was promised', () => {
    const [, , year = attain(heads, 2024)] = TREND.years;
    const indicators = year.indicators.map((one) => ({ ...one, target: null }));
    const lines = ownTrendLines({ ...TREND, years: [{ ...year, indicators }] }, '08701000');

    expect(lines.find(({ key }) => key === 'K2')?.points[0]).toMatchObject({
      target: null,
      value: 60,
      needed: null,
    });
  });

  test('is drawn with cells left empty where nothing is known, so that no chart shows zero', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(khabarovsk, irkutsk)
          .chain((region) => fc.tuple(fc.constant(region), yearsOf(region))),
        ([region, year]) => {
          const empty = { ...year.attainment, year: 2023, indicators: [], ladders: [], coverages: [] };
          const trend = { ...TREND, years: [empty, year.attainment] };
          const lines = trendLines(trend).flatMap(({ points }) => points);
          const { rows, table } = trendSheet(region, trend);
          const body = rows.slice((table?.range.top ?? 0) + 1, (table?.range.bottom ?? 0) + 1);

          expect(body.map(({ cells }) => [cells[4]?.value, cells[5]?.value])).toEqual(
            lines.map(({ target, value }) => [target, value]),
          );
          expect(body.some(({ cells }) => cells[4]?.formula ?? cells[5]?.formula)).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('charts each share by its own years: categories and both series lie beside each other', () => {
    const { charts, rows } = trendSheet(khabarovsk, TREND);

    for (const { type, categories, series, name } of charts) {
      const key = name.split('_').at(-1);
      const years = rows
        .slice(categories.top, categories.bottom + 1)
        .map(({ cells }) => [cells[0]?.value, cells[3]?.value]);

      expect(type).toBe('line');
      expect(years).toEqual(TREND.years.map(({ year }) => [key, year]));
      expect(series.map(({ values }) => [values.top, values.bottom])).toEqual([
        [categories.top, categories.bottom],
        [categories.top, categories.bottom],
      ]);
    }
    expect(charts.length).toBeGreaterThan(5);
  });
});

describe('one municipality’s trend', () => {
  test('has its own numbers beside the region’s targets, and what is still needed', () => {
    const lines = ownTrendLines(TREND, '08701000');
    const k2 = lines.find(({ key }) => key === 'K2')?.points.find(({ year }) => year === 2024);

    expect(k2).toMatchObject({ target: 70, value: 60, needed: 100, state: 'notAttained', coverage: null });
  });

  test('leaves out what it is not asked, and knows nothing of who does not report', () => {
    expect(ownTrendLines(TREND, '08701000').map(({ key }) => key)).not.toContain('K1');
    expect(ownTrendLines(TREND, '99999999')).toEqual([]);
  });
});
