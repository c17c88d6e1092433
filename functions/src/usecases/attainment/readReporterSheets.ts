import type { Contract } from '../../../../shared/contract/contract';
import type { Operation } from '../../http/operation';
import type { Ports } from '../ports';
import { reporterSheets } from './reporterSheets';

/** Hands out the sheets of one reporter's report, to be drawn where they are read. */
export function readReporterSheets(
  ports: Pick<Ports, 'store' | 'clock'>,
): Operation<Contract['readReporterSheets']> {
  return async ({ params }) => {
    const report = await reporterSheets(ports, params);

    return report.ok ? { ok: true, value: { status: 200, headers: {}, body: report.value } } : report;
  };
}
