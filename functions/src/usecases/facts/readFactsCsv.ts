import type { Contract } from '../../../../shared/contract/contract';
import { excelCsv, machineCsv } from '../../feed/csv/factsCsv';
import type { Operation } from '../../http/operation';
import type { Ports } from '../ports';
import { factsAsked } from './factsAsked';

/** Hands out the facts as a file, for Excel or for a program. */
export function readFactsCsv(ports: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readFactsCsv']> {
  return async ({ member, params: { region }, query: { profile = 'machine', ...query } }) => {
    const found = await factsAsked(ports, member, region, query);
    if (!found.ok) return found;

    return {
      ok: true,
      value: {
        status: 200,
        headers: { 'Content-Disposition': `attachment; filename="svod-${region}-facts.csv"` },
        body: profile === 'excel-ru' ? excelCsv(found.value) : machineCsv(found.value),
      },
    };
  };
}
