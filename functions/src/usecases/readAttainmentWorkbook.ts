import type { Contract } from '../../../shared/contract/contract';
import { attainment } from '../../../shared/measures/attainment';
import { attainmentWorkbook } from '../../../shared/sheets/attainmentWorkbook';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import type { Operation } from '../http/operation';
import { findRegionInYear } from './findRegion';
import { makeLedger } from './makeLedger';
import type { Ports } from './ports';
import { readStanding } from './readStanding';

/** Hands out attainment and ledger as a workbook; both are of the same instant and the same heads. */
export function readAttainmentWorkbook({
  store,
  clock,
  writeWorkbook,
}: Pick<Ports, 'store' | 'clock' | 'writeWorkbook'>): Operation<Contract['readAttainmentWorkbook']> {
  return async ({ params: { region: key, year } }) => {
    const found = findRegionInYear(key, year);
    if (!found.ok) return found;

    const region = found.value;
    const standing = await readStanding(store, region, year, TEMPLATE_KEYS);
    const now = clock();
    const specs = attainmentWorkbook({
      region,
      attainment: attainment({ region, year, asOf: now.toISOString(), ...standing }),
      ledger: makeLedger(region, year, standing, now),
      reporters: standing.reporters,
    });

    return {
      ok: true,
      value: {
        status: 200,
        headers: { 'Content-Disposition': `attachment; filename="svod-${key}-${year}.xlsx"` },
        body: await writeWorkbook(specs),
      },
    };
  };
}
