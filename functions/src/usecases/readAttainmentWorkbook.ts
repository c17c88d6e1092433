import type { Contract } from '../../../shared/contract/contract';
import { attainmentWorkbook, regionReader } from '../../../shared/sheets/attainmentWorkbook';
import type { Operation } from '../http/operation';
import { readingOf } from './attainment/readingOf';
import type { Ports } from './ports';
import { regionYear } from './regionYear';

/** Hands out the region's own sheets of a year as a workbook; all are of the same instant and the same heads. */
export function readAttainmentWorkbook({
  store,
  clock,
  writeWorkbook,
}: Pick<Ports, 'store' | 'clock' | 'writeWorkbook'>): Operation<Contract['readAttainmentWorkbook']> {
  return async ({ member, params: { region: key, year }, query }) => {
    const found = await readingOf({ store, clock }, key, year, query.asOf);
    if (!found.ok) return found;

    const { region, now, asOf } = found.value;
    const read = await regionYear(store, region, year, now, asOf);

    return {
      ok: true,
      value: {
        status: 200,
        headers: { 'Content-Disposition': `attachment; filename="svod-${key}-${year}.xlsx"` },
        body: await writeWorkbook(attainmentWorkbook(read, regionReader(member.role))),
      },
    };
  };
}
