import { type Columns, ROW_CODE } from '../../../../shared/columns/columns';
import { receiptId } from '../../../../shared/contract/receiptId';
import { type Result, refuse } from '../../../../shared/contract/result';
import { type OrganisationSheets, reporterReport } from '../../../../shared/sheets/reporterReport';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { readColumns } from '../../storage/readColumns';
import { readHead } from '../../storage/readHead';
import type { Store } from '../../storage/store';
import type { SubmissionAddress } from '../../storage/submission';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { regionYear } from '../regionYear';
import { rowsOrRemoved } from '../retention/rowsOrRemoved';
import { trendOf } from './trendOf';

/** Of the directory only what names an organisation and says whether it is open. */
const DIRECTORY = [ROW_CODE, 'shortName', 'level', 'monthClosed'];
const NOBODY: Result<Columns, never> = { ok: true, value: { rows: 0, columns: {} } };

/** Whose report of which year. */
export type ReportAddress = { readonly region: string; readonly year: number; readonly reporter: string };

/** The sheets of a report, all of one instant. */
export type ReporterSheets = { readonly asOf: string; readonly sheets: readonly SheetSpec[] };

/** The report of one reporter; others' numbers are in it only as sums of the region. */
export async function reporterSheets(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { region: key, year, reporter: wanted }: ReportAddress,
): Promise<Result<ReporterSheets, 'regionUnknown' | 'yearUnknown' | 'reporterUnknown'>> {
  const now = clock();
  const region = await findRegionInYear(store, key, year);
  if (!region.ok) return region;

  const [of, organisations, trend] = await Promise.all([
    regionYear(store, region.value, year, now),
    readOrganisations(store, { region: key, year, template: 'orgMonitoring', reporter: wanted }),
    trendOf(store, region.value, now),
  ]);
  const reporter = of.reporters.find((one) => one.key === wanted);
  if (reporter === undefined) return refuse('reporterUnknown', {});

  return {
    ok: true,
    value: { asOf: of.asOf, sheets: reporterReport(of, reporter, organisations, trend) },
  };
}

/** `null` where there is no monitoring by organisation, or it is no longer kept. */
async function readOrganisations(
  store: Store,
  address: SubmissionAddress,
): Promise<OrganisationSheets | null> {
  const directoryAddress = { ...address, template: 'organisations' } as const;
  const [head, directoryHead] = await Promise.all([
    readHead(store, address),
    readHead(store, directoryAddress),
  ]);
  if (head === null) return null;

  const [monitoring, directory] = await Promise.all([
    rowsOrRemoved(store, address, head, () => readColumns(store, address, head)),
    directoryHead === null
      ? NOBODY
      : rowsOrRemoved(store, address, directoryHead, () =>
          readColumns(store, directoryAddress, directoryHead, DIRECTORY),
        ),
  ]);
  if (!monitoring.ok || !directory.ok) return null;

  return {
    monitoring: monitoring.value,
    directory: directory.value,
    receipt: receiptId({ ...address, ...head }),
  };
}
