import type { Indicator, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { ReporterKind } from '../regions/reporterKind';
import { monitoringRows } from '../templates/monitoringRows';

/**
 * Tells who owes an indicator in `region`: whose monitoring sheet has the rows of both numbers. The sheet of an
 * organisation depends on its kind alone, so an organisation also owes only what counts people of its own level
 * (or of none in particular): a college's sheet is not waited for in the share of schools.
 */
export function owesIndicator(region: Region): (reporter: Reporter, indicator: Indicator) => boolean {
  const codes = (kind: ReporterKind) => new Set(monitoringRows(region, kind).map((row) => row.code));
  const rows = {
    municipality: codes('municipality'),
    organisation: codes('organisation'),
    region: codes('region'),
  };

  return (reporter, { numerator, denominator }) =>
    [numerator, ...(denominator === null ? [] : [denominator])].every(
      ({ measure, level }) => rows[reporter.kind].has(measure) && countsPeopleOf(reporter, level),
    );
}

function countsPeopleOf(reporter: Reporter, level: Indicator['numerator']['level']): boolean {
  return reporter.kind !== 'organisation' || level === null || level === reporter.level;
}
