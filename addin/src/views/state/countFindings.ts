import type { CheckReport } from '../../usecases/desk';

/** How many findings a report has; `warnings` and `total` also count what is explained. */
export type FindingCounts = {
  readonly total: number;
  readonly errors: number;
  readonly unexplained: number;
  readonly warnings: number;
};

/** Counts over all sheets. Warnings are counted among those listed. */
export function countFindings(report: CheckReport | null): FindingCounts {
  const sheets = report?.sheets ?? [];
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

  return {
    total: sum(sheets.map(({ total }) => total)),
    errors: sum(sheets.map(({ errors }) => errors)),
    unexplained: sum(sheets.map(({ unexplained }) => unexplained)),
    warnings: sum(
      sheets.map(({ findings }) => findings.filter(({ finding }) => finding.severity === 'warning').length),
    ),
  };
}
