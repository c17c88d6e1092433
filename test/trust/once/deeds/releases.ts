import { apiClient } from '../../../../addin/src/api/apiClient';
import { ledgerPartition } from '../../../../functions/src/storage/keys';
import { listReleases } from '../../../../functions/src/storage/listReleases';
import { readRelease } from '../../../../functions/src/storage/readRelease';
import type { Store } from '../../../../functions/src/storage/store';
import { releaseHeadOf } from '../../../../functions/src/usecases/release/releaseHeadOf';
import { newCode } from '../../../../shared/columns/code';
import type { ProvenSvod } from '../svodBehindProxies';
import { CITY } from './citySheet';
import type { Deed } from './deed';
import { endOf } from './endOf';
import { textOf } from './textOf';

const YEAR = { region: CITY.region, year: CITY.year };

/** Releases of the city's year; those before are taken away, since each is made beside all of them. */
export async function releases(svod: ProvenSvod): Promise<Deed> {
  const api = apiClient(svod.address, await svod.keyOf('operator'), async () => undefined);

  return {
    name: 'release',
    read: () => readAll(svod.store),
    next: async () => {
      const id = newCode();
      const params = { region: YEAR.region, year: String(YEAR.year), release: id };

      await removeAll(svod.store);

      return {
        send: async (signal) => endOf(await api('putRelease', { params }, signal), textOf),
        standing: async () => {
          await readAll(svod.store);

          const made = (await listReleases(svod.store, YEAR)).filter((release) => release.id === id);

          return { times: made.length, proof: made[0] === undefined ? null : textOf(releaseHeadOf(made[0])) };
        },
      };
    },
  };
}

/** Throws where a release that is listed is not there whole. */
async function readAll(store: Store): Promise<void> {
  for (const release of await listReleases(store, YEAR)) await readRelease(store, YEAR, release);
}

async function removeAll(store: Store): Promise<void> {
  const partition = ledgerPartition(YEAR);
  const rows = await store.range('ledgers', partition, 'release:', 'releasePart;', []);

  if (rows.length > 0)
    await store.commit(
      'ledgers',
      partition,
      rows.map(({ row }) => ({ kind: 'remove', row })),
    );
}
