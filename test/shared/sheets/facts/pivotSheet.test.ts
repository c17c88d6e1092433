import { dimensionsOf } from '../../../../shared/facts/dimensions';
import type { Fact, FactSet } from '../../../../shared/facts/fact';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { requireRegion } from '../../../../shared/regions/requireRegion';
import { cutTitle, FACT_COLUMNS, factReaders } from '../../../../shared/sheets/facts/factColumns';
import { factsSheet } from '../../../../shared/sheets/facts/factsSheet';
import { pivotSheet } from '../../../../shared/sheets/facts/pivotSheet';
import { yearSummary } from '../../../../shared/sheets/facts/yearSummary';
import { factAt, setOf } from '../../../functions/feed/odata/sampleFacts';

const region = requireRegion(khabarovsk);

function star(...facts: readonly Fact[]): FactSet {
  return { ...setOf(facts), dimensions: dimensionsOf(region, [], facts) };
}

const mentees = { indicator: 'mentees.persons' };
const school = { ...mentees, cut: 'level', level: 'school' } as const;

describe('the sheet of the PivotTable', () => {
  test('sums only wholes, year by year, and leaves a year without numbers blank', () => {
    const set = star(
      factAt(1, { ...mentees, year: 2023, value: 5 }),
      factAt(2, { ...mentees, value: 7, reporter: 'a' }),
      factAt(3, { ...mentees, value: 8, reporter: 'b' }),
      factAt(4, { ...school, value: 15 }),
      factAt(5, { ...mentees, year: 2022, value: null, quality: 'noData' }),
    );

    expect(yearSummary(set, [2022, 2023, 2024])).toEqual({
      indicators: [{ key: 'mentees.persons', title: 'Наставляемых, человек' }],
      years: [
        { year: 2022, values: [null] },
        { year: 2023, values: [5] },
        { year: 2024, values: [15] },
      ],
    });
  });

  test('shows what there is most of where the best known indicators are missing', () => {
    const set = star(
      factAt(1, { indicator: 'rare' }),
      factAt(2, { indicator: 'common', reporter: 'a' }),
      factAt(3, { indicator: 'common', reporter: 'b' }),
    );

    expect(yearSummary(set, [2024]).indicators.map(({ key }) => key)).toEqual(['common', 'rare']);
  });

  test('has its PivotTable below all else, whatever the numbers are, and lets only wholes through', () => {
    const some = pivotSheet(region, star(factAt(1, mentees), factAt(2, school)));
    const [pivot] = some.pivots ?? [];
    const [chart] = some.charts;

    expect(pivot?.filters).toEqual([{ field: 'Разрез', only: 'всего', items: ['всего', 'уровень'] }]);
    expect(pivot?.source.headings).toEqual(FACT_COLUMNS.map(({ heading }) => heading));
    expect(pivot?.at.row).toBeGreaterThan((chart?.position.bottom ?? Number.POSITIVE_INFINITY) + 2);
    expect(chart?.position.top).toBeGreaterThanOrEqual(some.rows.length);
    expect(pivotSheet(region, star(factAt(1))).pivots?.[0]?.at).toEqual(pivot?.at);
  });

  test('filters by nothing where there are no wholes, and has no PivotTable without facts', () => {
    expect(pivotSheet(region, star(factAt(1, school))).pivots?.[0]?.filters[0]?.only).toBeNull();
    expect(pivotSheet(region, star()).pivots).toEqual([]);
    expect(pivotSheet(region, star()).charts).toEqual([]);
  });
});

describe('the sheet of facts', () => {
  test('says titles where the facts have keys, and nothing where there is nothing', () => {
    const fact = factAt(1, { ...school, form: null, value: null, quality: 'noData', item: null });
    const readers = factReaders(star(fact));
    const said = Object.fromEntries(FACT_COLUMNS.map(({ key }) => [key, readers[key](fact)]));

    expect(said).toMatchObject({
      region: 'Хабаровский край',
      level: 'Школа',
      cut: 'уровень',
      form: '',
      value: '',
      quality: 'нет данных',
      state: 'На рассмотрении',
    });
  });

  test('has a heading for each column once and one blank row to grow from', () => {
    const { table, rows } = factsSheet(region, '2024-11-25T03:00:00.000Z');
    const headings = rows[table?.range.top ?? 0]?.cells.map((cell) => cell?.value);

    expect(headings).toEqual([...new Set(FACT_COLUMNS.map(({ heading }) => heading))]);
    expect((table?.range.bottom ?? 0) - (table?.range.top ?? 0)).toBe(1);
  });

  test('names a cut in words, an unknown one by its key', () => {
    expect(cutTitle('')).toBe('всего');
    expect(cutTitle('form+level')).toBe('форма, уровень');
    expect(cutTitle('unheard')).toBe('unheard');
  });
});
