import type { Indicator } from '../regions/region';
import { type Answer, answerOf } from './answerOf';
import type { HeadsOfYear } from './headsOfYear';
import { countsEnterprises, repeatedEnterprises } from './repeatedEnterprises';
import { roundedNumber } from './roundedNumber';
import { type Total, totalOf } from './total';

/** What the answers about an indicator come to in one year. */
export type IndicatorSums = {
  /** Of everybody who is asked. */
  readonly answers: readonly Answer[];
  /** Of those who gave both numbers, without what was counted twice. */
  readonly numerator: Total;
  readonly denominator: Total;
  /** How many enterprises were taken out of the numerator. */
  readonly repeated: number;
  /** Of those who gave both numbers, and of the registries that name what was taken out. */
  readonly receipts: readonly string[];
  /** Of a flag: the year of «На дату», where it is known. */
  readonly approvedYear: number | null;
};

/**
 * The sums of `indicator` over those who gave both its numbers.
 *
 * An enterprise counts once, but each municipality counts the enterprises that gave mentors to it, and the
 * monitoring does not name them. The registries of partners do: an ИНН that k of the reporters name is in the
 * sum k times, so k − 1 are taken out. Names count only of a reporter whose number is in the sum and above 0,
 * since nobody else's enterprises are in it. Registries may name partners that were not counted, so no more is
 * taken out than leaves the largest single reporter's number, below which the region's cannot be; and they may
 * leave out enterprises that were counted, so that what is left is the most there can be.
 */
export function indicatorSums(indicator: Indicator, heads: HeadsOfYear): IndicatorSums {
  const { numerator: part, denominator: whole } = indicator;
  const answers = heads
    .askedFor([part.measure, ...(whole === null ? [] : [whole.measure])])
    .map((reporter) => answerOf(indicator, reporter, heads.monitoringOf(reporter.key)));
  const given = answers.filter((answer) => answer.kind === 'given');
  const numerator = totalOf(given.flatMap((answer) => answer.numerator ?? []));
  const counted = given.filter((answer) => answer.given.numerator > 0);
  const repeats = countsEnterprises(heads.region, indicator)
    ? repeatedEnterprises(counted.flatMap(({ reporter }) => heads.headOf('partners', reporter) ?? []))
    : { count: 0, receipts: [] };
  const largest = counted.reduce((most, answer) => Math.max(most, answer.given.numerator), 0);
  const repeated = Math.min(repeats.count, roundedNumber((numerator.value ?? 0) - largest));

  return {
    answers,
    numerator: {
      ...numerator,
      value: numerator.value === null ? null : roundedNumber(numerator.value - repeated),
    },
    denominator: totalOf(given.flatMap((answer) => answer.denominator ?? [])),
    repeated,
    receipts: [...given.flatMap((answer) => answer.receipt ?? []), ...(repeated > 0 ? repeats.receipts : [])],
    // A flag is owed by the region alone, so there is at most one year of approval.
    approvedYear: given[0]?.given.approvedYear ?? null,
  };
}
