import { apiClient } from '../../../../addin/src/api/apiClient';
import { readYearChanges } from '../../../../functions/src/storage/readYearChanges';
import { newCode } from '../../../../shared/columns/code';
import type { ProvenSvod } from '../svodBehindProxies';
import type { Deed } from './deed';
import { endOf } from './endOf';
import { textOf } from './textOf';

/** A year in which nobody sends anything. */
const YEAR = { region: 'khabarovsk', year: 2023 };
const PLACE = { ...YEAR, year: String(YEAR.year) };

/** Closings and reopenings of a year, by turns. */
export async function yearEvents(svod: ProvenSvod): Promise<Deed> {
  const key = await svod.keyOf('operator');
  const api = apiClient(svod.address, key, async () => undefined);
  let isClosed = false;

  await apiClient(svod.straight, key)('freezeLedger', { params: PLACE });

  return {
    name: 'year event',
    read: async () => void (await readYearChanges(svod.store, YEAR)),
    next: async () => {
      const id = newCode();
      const body = { kind: isClosed ? 'reopening' : 'closing', reason: `Решение ${id}` } as const;

      isClosed = !isClosed;

      return {
        send: async (signal) =>
          endOf(await api('putYearEvent', { params: { ...PLACE, event: id }, body }, signal), textOf),
        standing: async () => {
          const { events } = await readYearChanges(svod.store, YEAR);
          const made = events.filter((event) => event.id === id);

          return { times: made.length, proof: made[0] === undefined ? null : textOf(made[0]) };
        },
      };
    },
  };
}
