import type { Columns } from '../columns/columns';
import type { RegionYear } from '../measures/attainmentResult';
import { executeRoadmap } from '../measures/executeRoadmap';
import { organisationView } from '../measures/organisationView';
import { recommendations } from '../measures/recommendations/recommendations';
import { ownTrendLines, type Trend } from '../measures/trend';
import type { Reporter } from '../regions/reporter';
import { finalReportSheet } from './finalReportSheet';
import { municipalRoadmapSheet } from './municipalRoadmapSheet';
import { organisationsSheet } from './organisationsSheet';
import { recommendationPages } from './recommendationPages';
import type { SheetSpec } from './sheetSpec';
import { ownTrendSheet } from './trendSheet';

/** What a reporter's own organisations said: shared columns of their monitoring and of the directory. */
export type OrganisationSheets = {
  readonly monitoring: Columns;
  readonly directory: Columns;
  /** Id of the receipt of the organisations' monitoring. */
  readonly receipt: string;
};

/**
 * What one reporter gets back of a year: the final report, how the roadmap is carried out, what is recommended,
 * its own numbers by year, and, where there is a monitoring by organisation, each organisation's indicators.
 */
export function reporterReport(
  of: RegionYear,
  reporter: Reporter,
  organisations: OrganisationSheets | null,
  trend: Trend | null = null,
): readonly SheetSpec[] {
  const executions = executeRoadmap(of);
  const advice = recommendations(of, executions);
  const own = advice.filter((one) => one.reporter.key === reporter.key);

  return [
    finalReportSheet({ regionYear: of, executions, advice }, reporter),
    municipalRoadmapSheet(of, reporter, executions),
    ...recommendationPages(of, own, executions),
    ...(trend !== null && ownTrendLines(trend, reporter.key).length > 0
      ? [ownTrendSheet(of.region, trend, reporter)]
      : []),
    ...(organisations === null ? [] : [organisationsOf(of, reporter, organisations)]),
  ];
}

function organisationsOf(
  { region, year }: RegionYear,
  reporter: Reporter,
  { monitoring, directory, receipt }: OrganisationSheets,
): SheetSpec {
  const view = organisationView({ region, year, monitoring, directory, reader: 'owner' });

  return organisationsSheet({ region, year, reporter: reporter.name, view, receipt });
}
