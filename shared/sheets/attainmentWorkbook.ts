import type { Role } from '../contract/role';
import type { RegionYear } from '../measures/attainmentResult';
import { executeRoadmap } from '../measures/executeRoadmap';
import { recommendations } from '../measures/recommendations/recommendations';
import { settledDay } from '../measures/settledDay';
import type { Trend } from '../measures/trend';
import { deadlines } from '../regions/deadlines';
import { analyticReportSheet } from './analyticReportSheet';
import { attainmentSheet } from './attainmentSheet';
import { calendarSheet } from './calendarSheet';
import { coverageSheet } from './coverageSheet';
import { laddersSheet } from './laddersSheet';
import { ledgerSheet } from './ledgerSheet';
import { mapSheet } from './mapSheet';
import { receiptsSheet } from './receiptsSheet';
import { recommendationsSheet } from './recommendationsSheet';
import { REGION_SHEETS, type RegionSheetKind } from './regionSheetKinds';
import { roadmapSheets } from './roadmapSheets';
import type { SheetSpec } from './sheetSpec';
import { trendSheet } from './trendSheet';

/** For whom the region's workbook is drawn. */
export type RegionReader = 'operator' | 'analyst';

/** For whom it is drawn when somebody of `role` asks: only the operator sees what is recommended to whom. */
export function regionReader(role: Role): RegionReader {
  return role === 'operator' ? 'operator' : 'analyst';
}

/** What of the region's workbook is drawn. */
export type WorkbookWanted = {
  /** Absent: without the sheet of all years. */
  readonly trend?: Trend | null;
  /** Absent: all. */
  readonly kinds?: readonly RegionSheetKind[];
};

/**
 * The region's workbook of one year: totals, what the roadmap promises and whom it reaches (where the profile has
 * such targets), heat map, all years, ledger, deadlines, roadmaps, receipts; for the operator also what is recommended
 * to whom, and the analytic report, which name small municipalities' own numbers. Reporters stand in the order in which
 * they are given.
 */
export function attainmentWorkbook(
  of: RegionYear,
  reader: RegionReader,
  { trend = null, kinds = REGION_SHEETS }: WorkbookWanted = {},
): readonly SheetSpec[] {
  const { region, year, attainment, ledger } = of;
  const advice = () => {
    const executions = executeRoadmap(of);

    return { regionYear: of, executions, advice: recommendations(of, executions) };
  };
  const isOperator = reader === 'operator';
  const makers: Readonly<Record<RegionSheetKind, () => readonly SheetSpec[]>> = {
    attainment: () => [
      attainmentSheet({ region, attainment, received: ledger.received, expected: ledger.expected, ledger }),
    ],
    ladders: () => (region.ladders.length > 0 ? [laddersSheet(region, attainment)] : []),
    coverage: () => (region.coverages.length > 0 ? [coverageSheet(of)] : []),
    map: () => [mapSheet(of)],
    trend: () => (trend === null ? [] : [trendSheet(region, trend)]),
    ledger: () => [ledgerSheet(region, ledger)],
    calendar: () => [
      calendarSheet(
        region,
        year,
        deadlines(region, year, {}, (template) => settledDay(ledger, template)),
      ),
    ],
    roadmap: () => roadmapSheets(of),
    recommendations: () => {
      if (!isOperator) return [];

      const { advice: all, executions } = advice();

      return [recommendationsSheet(of, all, executions)];
    },
    analytic: () => (isOperator ? [analyticReportSheet(advice())] : []),
    receipts: () => [receiptsSheet(region, attainment, ledger)],
  };

  return REGION_SHEETS.filter((kind) => kinds.includes(kind)).flatMap((kind) => makers[kind]());
}
