import type { Attainment, AttainmentState } from './attainmentResult';
import { compareShare } from './compareShare';
import type { LineageKind } from './lineage/lineage';

/** The attainment of every year of a programme, the oldest first; a year that is to come has targets only. */
export type Trend = {
  readonly region: string;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  readonly years: readonly Attainment[];
};

/** What one year has. */
export type TrendPoint = {
  readonly year: number;
  readonly target: number | null;
  /** Percent, 0/1, or a quantity; `null`: nobody gave it. */
  readonly value: number | null;
  /** How many more would reach the target. */
  readonly needed: number | null;
  /** `null`: nothing is judged, as with one reporter's part of a quantity. */
  readonly state: AttainmentState | null;
  /** How many of those expected gave it; of one reporter `null`. */
  readonly coverage: { readonly received: number; readonly expected: number } | null;
};

/** A target over the years. */
export type TrendLine = {
  readonly kind: LineageKind;
  readonly key: string;
  readonly points: readonly TrendPoint[];
};

type Numbered = Pick<TrendPoint, 'target' | 'value' | 'needed'>;

/** The region's targets and facts: indicators, ladders and coverages, each in the order of the newest year. */
export function trendLines({ years }: Trend): readonly TrendLine[] {
  return linesOf(years, (results, key, year) => {
    const result = results.find((one) => one.key === key);

    if (result === undefined) return { year, ...NOTHING };

    const { coverage, ...numbers } = result;

    return {
      year,
      ...numbersOf(numbers),
      state: numbers.state,
      coverage: { received: coverage.received, expected: coverage.expected - coverage.notApplicable },
    };
  });
}

/**
 * One reporter's own numbers beside the region's targets; lines that the reporter is not asked for are left out. A
 * quantity has no target of its own: it is promised by the region as a whole.
 */
export function ownTrendLines({ years }: Trend, reporter: string): readonly TrendLine[] {
  const lines = linesOf(years, (results, key, year) => {
    const result = results.find((one) => one.key === key);
    const own = result?.own(reporter);

    return result === undefined || own === undefined
      ? { year, ...NOTHING, target: result?.kind === 'ladder' ? null : (result?.target ?? null) }
      : { year, ...own, coverage: null };
  });
  const asked = new Set(
    years.flatMap((year) => resultsOf(year).flatMap((one) => (one.own(reporter) ? [addressOf(one)] : []))),
  );

  return lines.filter((line) => asked.has(addressOf(line)));
}

const NOTHING = { target: null, value: null, needed: null, state: null, coverage: null } as const;

type Result = Numbered & {
  readonly kind: LineageKind;
  readonly key: string;
  readonly state: AttainmentState;
  readonly coverage: Attainment['indicators'][number]['coverage'];
  readonly own: (reporter: string) => (Numbered & Pick<TrendPoint, 'state'>) | undefined;
};

function linesOf(
  years: readonly Attainment[],
  pointOf: (results: readonly Result[], key: string, year: number) => TrendPoint,
): readonly TrendLine[] {
  const read = years.map((attainment) => ({ year: attainment.year, results: resultsOf(attainment) }));

  return (read.at(-1)?.results ?? []).map(({ kind, key }) => ({
    kind,
    key,
    points: read.map(({ year, results }) =>
      pointOf(
        results.filter((one) => one.kind === kind),
        key,
        year,
      ),
    ),
  }));
}

function resultsOf({ indicators, ladders, coverages }: Attainment): readonly Result[] {
  return [
    ...indicators.map(
      (one): Result => ({
        ...one,
        kind: 'indicator',
        key: one.indicator,
        own: (reporter) => {
          const cell = one.reporters.find((each) => each.reporter === reporter);
          const numbers = [cell?.numerator, cell?.denominator].map((each) =>
            each && 'value' in each ? each.value : null,
          );

          return (
            cell && {
              ...sharedOf(numbers[0] ?? null, numbers[1] ?? null, one.target),
              value: cell.value,
              state: cell.state,
            }
          );
        },
      }),
    ),
    ...ladders.map(
      (one): Result => ({
        ...one,
        kind: 'ladder',
        key: one.ladder,
        own: (reporter) => {
          const cell = one.reporters.find((each) => each.reporter === reporter);

          return cell && { target: null, value: cell.value, needed: null, state: null };
        },
      }),
    ),
    ...coverages.map(
      (one): Result => ({
        ...one,
        kind: 'coverage',
        own: (reporter) => {
          const cell = one.reporters.find((each) => each.reporter === reporter);

          return cell && { ...sharedOf(cell.covered, cell.total, one.target), state: null };
        },
      }),
    ),
  ];
}

function sharedOf(part: number | null, whole: number | null, target: number | null): Numbered {
  if (part === null || whole === null || whole === 0) return { target, value: null, needed: null };

  const { value, needed } = compareShare(part, whole, target ?? 0);

  return { target, value, needed: target === null ? null : needed };
}

function numbersOf({ target, value, needed }: Numbered): Numbered {
  return { target, value, needed };
}

function addressOf({ kind, key }: Pick<TrendLine, 'kind' | 'key'>): string {
  return `${kind}:${key}`;
}
