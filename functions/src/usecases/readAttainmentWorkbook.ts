import type { Contract } from '../../../shared/contract/contract';
import { attainmentWorkbook, regionReader } from '../../../shared/sheets/attainmentWorkbook';
import type { Operation } from '../http/operation';
import { trendOf } from './attainment/trendOf';
import type { Ports } from './ports';
import { yearToRead } from './release/yearToRead';

/**
 * Hands out the region's own sheets of a year as a workbook; all are of the same instant and the same heads. Those of a
 * release are the analysts', whoever asks.
 */
export function readAttainmentWorkbook({
  store,
  clock,
  writeWorkbook,
}: Pick<Ports, 'store' | 'clock' | 'writeWorkbook'>): Operation<Contract['readAttainmentWorkbook']> {
  return async ({ member, params, query }) => {
    const found = await yearToRead({ store, clock }, member, params, query);
    if (!found.ok) return found;

    const reader = query.release === undefined ? regionReader(member.role) : 'analyst';

    const { region, asOf } = found.value;
    const past = query.asOf === undefined ? null : asOf;
    const trend = reader === 'operator' ? await trendOf(store, region, new Date(asOf), past) : null;

    return {
      ok: true,
      value: {
        status: 200,
        headers: {
          'Content-Disposition': `attachment; filename="svod-${params.region}-${params.year}.xlsx"`,
        },
        body: await writeWorkbook(attainmentWorkbook(found.value, reader, { trend })),
      },
    };
  };
}
