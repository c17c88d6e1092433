import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { answerOf } from './answerOf';
import type { Attainment, SubmissionHead } from './attainmentResult';
import { indicatorAttainment } from './indicatorAttainment';
import { owesIndicator } from './owesIndicator';

/** What an attainment is computed from. */
export type AttainmentInput = {
  readonly region: Region;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  /** Everybody expected (expectedReporters); heads of others count for nothing here, the ledger counts them. */
  readonly reporters: readonly Reporter[];
  /** At most one for each reporter and template, in any order; only those of the monitoring are read. */
  readonly heads: readonly SubmissionHead[];
};

/** How the indicators of `region` stand in `year`, in the profile's order, each with what it was computed from. */
export function attainment({ region, year, asOf, reporters, heads }: AttainmentInput): Attainment {
  const owes = owesIndicator(region);
  const monitoring = new Map(
    heads.filter((head) => head.template === 'monitoring').map((head) => [head.reporter, head]),
  );

  const indicators = region.indicators.map((indicator) => {
    const answers = reporters
      .filter((reporter) => owes(reporter, indicator))
      .map((reporter) => answerOf(indicator, reporter, monitoring.get(reporter.key)));

    return indicatorAttainment(indicator, year, answers);
  });

  return { region: region.key, year, asOf, indicators };
}
