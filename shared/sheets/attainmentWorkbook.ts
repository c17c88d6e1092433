import type { Role } from '../contract/role';
import type { RegionYear } from '../measures/attainmentResult';
import { executeRoadmap } from '../measures/executeRoadmap';
import { recommendations } from '../measures/recommendations/recommendations';
import { settledDay } from '../measures/settledDay';
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
import { roadmapSheets } from './roadmapSheets';
import type { SheetSpec } from './sheetSpec';

/** For whom the region's workbook is drawn. */
export type RegionReader = 'operator' | 'analyst';

/** For whom it is drawn when somebody of `role` asks: only the operator sees what is recommended to whom. */
export function regionReader(role: Role): RegionReader {
  return role === 'operator' ? 'operator' : 'analyst';
}

/**
 * The region's workbook of one year: totals, what the roadmap promises and whom it reaches (where the profile has
 * such targets), heat map, ledger, deadlines, roadmaps, receipts; for the operator also what is recommended to whom, and the
 * analytic report, which name small municipalities' own numbers. Reporters stand in the order in which they are given.
 */
export function attainmentWorkbook(of: RegionYear, reader: RegionReader): readonly SheetSpec[] {
  const { region, year, attainment, ledger } = of;

  return [
    attainmentSheet({ region, attainment, received: ledger.received, expected: ledger.expected }),
    ...(region.ladders.length > 0 ? [laddersSheet(region, attainment)] : []),
    ...(region.coverages.length > 0 ? [coverageSheet(of)] : []),
    mapSheet(of),
    ledgerSheet(region, ledger),
    calendarSheet(
      region,
      year,
      deadlines(region, year, {}, (template) => settledDay(ledger, template)),
    ),
    ...roadmapSheets(of),
    ...(reader === 'operator' ? adviceSheets(of) : []),
    receiptsSheet(region, attainment, ledger),
  ];
}

function adviceSheets(of: RegionYear): readonly SheetSpec[] {
  const executions = executeRoadmap(of);
  const advice = recommendations(of, executions);

  return [
    recommendationsSheet(of, advice, executions),
    analyticReportSheet({ regionYear: of, executions, advice }),
  ];
}
