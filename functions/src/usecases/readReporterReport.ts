import type { Contract } from '../../../shared/contract/contract';
import type { Operation } from '../http/operation';
import { reporterSheets } from './attainment/reporterSheets';
import type { Ports } from './ports';

/** Hands out the report of one reporter as a workbook; others' numbers are in it only as sums of the region. */
export function readReporterReport({
  writeWorkbook,
  ...ports
}: Pick<Ports, 'store' | 'clock' | 'writeWorkbook'>): Operation<Contract['readReporterReport']> {
  return async ({ params }) => {
    const report = await reporterSheets(ports, params);
    if (!report.ok) return report;

    const { region, year, reporter } = params;

    return {
      ok: true,
      value: {
        status: 200,
        headers: { 'Content-Disposition': `attachment; filename="svod-${region}-${year}-${reporter}.xlsx"` },
        body: await writeWorkbook(report.value.sheets),
      },
    };
  };
}
