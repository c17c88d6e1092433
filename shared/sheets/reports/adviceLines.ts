import type { Recommendation } from '../../measures/recommendations/recommendation';

/** What is said in one line: one recommendation, or all the reports that somebody has still to send. */
export type AdviceLine = readonly [Recommendation, ...Recommendation[]];

/** What a line is known by from one drawing to the next; reports to be sent are one line, overdue or not. */
export function adviceKey(one: Recommendation): string {
  const { reporter, kind, subject } = one;

  return isReport(one) ? `${reporter}.reports` : `${reporter}.${kind}.${subject}`;
}

/**
 * The lines that one reporter's recommendations make, in their order. Reports to be sent, overdue or not, are one
 * line where the first of them stands: each is the same advice for another sheet.
 */
export function adviceLines(recommendations: readonly Recommendation[]): readonly AdviceLine[] {
  const reports = recommendations.filter(isReport);

  return recommendations.flatMap((one): readonly AdviceLine[] => {
    if (!isReport(one)) return [[one]];

    return one === reports[0] ? [[one, ...reports.slice(1)]] : [];
  });
}

function isReport({ kind }: Recommendation): boolean {
  return kind === 'overdue' || kind === 'missing';
}
