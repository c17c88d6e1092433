import type { Fact, FactSet } from '../../facts/fact';

/** Indicators that say most of a region; as many as there are facts of are shown. */
const FIRST = ['mentors.persons', 'mentees.persons', 'programmes.rows', 'practices.rows', 'events.rows'];
const SHOWN = 5;

/** Sums of whole facts by year, ready for a chart. */
export type YearSummary = {
  readonly indicators: readonly { readonly key: string; readonly title: string }[];
  readonly years: readonly { readonly year: number; readonly values: readonly (number | null)[] }[];
};

/**
 * What the best known indicators come to in each of `years` over all who reported; where the region has none of them,
 * those that most facts are of. A year without a number has none, not zero.
 */
export function yearSummary({ facts, dimensions }: FactSet, years: readonly number[]): YearSummary {
  const whole = facts.filter(({ cut, value }) => cut === '' && value !== null);
  const counts = new Map<string, number>();

  for (const { indicator } of whole) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);

  const known = FIRST.filter((key) => counts.has(key));
  const most = [...counts].toSorted(([, one], [, other]) => other - one).map(([key]) => key);
  const keys = (known.length > 0 ? known : most).slice(0, SHOWN);
  const titles = new Map(dimensions.indicators.map(({ key, title }) => [key, title]));
  const sums = sumsOf(whole);

  return {
    indicators: keys.map((key) => ({ key, title: titles.get(key) ?? key })),
    years: years.map((year) => ({ year, values: keys.map((key) => sums.get(`${key} ${year}`) ?? null) })),
  };
}

function sumsOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();

  for (const { indicator, year, value } of facts) {
    const key = `${indicator} ${year}`;

    sums.set(key, (sums.get(key) ?? 0) + (value ?? 0));
  }

  return sums;
}
