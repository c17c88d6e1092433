import { apiClient } from '../../../../addin/src/api/apiClient';
import { sendOne } from '../../../../addin/src/usecases/sending/sendOne';
import { readHead } from '../../../../functions/src/storage/readHead';
import type { ProvenSvod } from '../svodBehindProxies';
import { CITY, citySheet, variation } from './citySheet';
import type { Deed, End } from './deed';
import { auditRows, readAsReader } from './wholeSubmission';

/** Sheets sent by the pane's own code, each continuing the one before. `before` is done before each. */
export async function pushing(
  svod: ProvenSvod,
  name = 'push',
  before: (revision: number) => Promise<unknown> = async () => undefined,
): Promise<Deed> {
  const { store } = svod;
  const sheet = citySheet();
  const api = apiClient(svod.address, await svod.keyOf('reporter', [CITY.reporter]), async () => undefined);
  const keys = await svod.publicKeys();

  return {
    name,
    read: async () => void (await readAsReader(store, keys, CITY)),
    next: async () => {
      const base = (await readHead(store, CITY))?.revision ?? 0;
      const changed = variation(sheet, `${name} ${base}`, base);

      if (base > 0) await before(base);

      return {
        send: async (signal) => toEnd((await sendOne(api, changed, undefined, signal)).end),
        standing: async () => {
          const times = (await auditRows(store, keys, CITY, base + 1)) - base;
          const proof = times === 0 ? null : ((await readHead(store, CITY))?.jws ?? null);

          return { times, proof };
        },
      };
    },
  };
}

type SentEnd = Awaited<ReturnType<typeof sendOne>>['end'];

function toEnd(end: SentEnd): End {
  if (end.kind === 'accepted' || end.kind === 'unchanged') return { kind: 'done', proof: end.receipt.jws };
  if (end.kind === 'refused') return { kind: 'refused', text: end.error.message };

  return { kind: 'interrupted' };
}
