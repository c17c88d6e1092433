import { type Columns, ROW_CODE } from '../../../shared/columns/columns';
import type { Contract } from '../../../shared/contract/contract';
import { receiptId } from '../../../shared/contract/receiptId';
import { refuse } from '../../../shared/contract/result';
import { type OrganisationSheets, reporterReport } from '../../../shared/sheets/reporterReport';
import type { Operation } from '../http/operation';
import { readColumns } from '../storage/readColumns';
import { readHead } from '../storage/readHead';
import type { Store } from '../storage/store';
import type { SubmissionAddress } from '../storage/submission';
import { findRegionInYear } from './findRegion';
import type { Ports } from './ports';
import { regionYear } from './regionYear';

/** Of the directory only what names an organisation and says whether it is open. */
const DIRECTORY = [ROW_CODE, 'shortName', 'level', 'monthClosed'];
const NOBODY: Columns = { rows: 0, columns: {} };

/** Hands out the report of one reporter; others' numbers are in it only as sums of the region. */
export function readReporterReport({
  store,
  clock,
  writeWorkbook,
}: Pick<Ports, 'store' | 'clock' | 'writeWorkbook'>): Operation<Contract['readReporterReport']> {
  return async ({ params: { region: key, year, reporter: wanted } }) => {
    const region = await findRegionInYear(store, key, year);
    if (!region.ok) return region;

    const [of, organisations] = await Promise.all([
      regionYear(store, region.value, year, clock()),
      readOrganisations(store, { region: key, year, template: 'orgMonitoring', reporter: wanted }),
    ]);
    const reporter = of.reporters.find((one) => one.key === wanted);
    if (reporter === undefined) return refuse('reporterUnknown', {});

    return {
      ok: true,
      value: {
        status: 200,
        headers: { 'Content-Disposition': `attachment; filename="svod-${key}-${year}-${wanted}.xlsx"` },
        body: await writeWorkbook(reporterReport(of, reporter, organisations)),
      },
    };
  };
}

/** `null` where there is no monitoring by organisation. */
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
    readColumns(store, address, head),
    directoryHead === null ? NOBODY : readColumns(store, directoryAddress, directoryHead, DIRECTORY),
  ]);

  return { monitoring, directory, receipt: receiptId({ ...address, ...head }) };
}
