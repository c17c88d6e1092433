import { apiClient } from '../../../../addin/src/api/apiClient';
import type { ApiRequest } from '../../../../addin/src/api/apiRequest';
import { reviewEventRows, submissionPartition } from '../../../../functions/src/storage/keys';
import { readHead } from '../../../../functions/src/storage/readHead';
import { readReviewEvents } from '../../../../functions/src/storage/readReviewEvents';
import type { Store } from '../../../../functions/src/storage/store';
import { newCode } from '../../../../shared/columns/code';
import { foldReview } from '../../../../shared/review/foldReview';
import type { ProvenSvod } from '../svodBehindProxies';
import { CITY } from './citySheet';
import type { Deed } from './deed';
import { endOf } from './endOf';
import { textOf } from './textOf';

/** A move as it is sent. */
type Question = NonNullable<ApiRequest<'putReviewMove'>['body']>;

const PLACE = { ...CITY, year: String(CITY.year) };

/** Questions about the city's directory, which has to have been sent. */
export async function moving(svod: ProvenSvod): Promise<Deed> {
  const key = await svod.keyOf('operator');
  const api = apiClient(svod.address, key, async () => undefined);

  return {
    name: 'review move',
    read: () => readReviewAsReader(svod.store),
    next: async () => {
      const id = newCode();
      const move = await questionOf(svod.store, id);

      return {
        send: async (signal) =>
          endOf(
            await api('putReviewMove', { params: { ...PLACE, event: id }, body: move }, signal),
            (review) => textOf(review.events.find((event) => event.id === id)),
          ),
        standing: async () => {
          const rows = await eventRows(svod.store, id);
          const head = await readHead(svod.store, CITY);
          const events = head === null ? [] : await readReviewEvents(svod.store, CITY, head);
          const outward = foldReview(events, head?.revision ?? 0).events.find((event) => event.id === id);

          return { times: rows.length, proof: outward === undefined ? null : textOf(outward) };
        },
      };
    },
  };
}

/** A question about the whole of the newest revision, which its next revision answers. */
export async function questionOf(store: Store, mark: string): Promise<Question> {
  const revision = (await readHead(store, CITY))?.revision ?? 0;

  return { kind: 'return', revision, cells: [{ row: null, column: null, reason: `Проверьте лист ${mark}` }] };
}

async function eventRows(store: Store, id: string): Promise<readonly string[]> {
  const { from, to } = reviewEventRows(CITY.reporter);
  const rows = await store.range('submissions', submissionPartition(CITY), from, to, ['id']);

  return rows.filter(({ values }) => values.id === id).map(({ row }) => row);
}

/** Throws where the head says something else of its review than the events that have made it. */
async function readReviewAsReader(store: Store): Promise<void> {
  const head = await readHead(store, CITY);
  if (head?.review === undefined) return;

  const events = await readReviewEvents(store, CITY, head);
  const { state, open } = foldReview(events, head.revision);

  if (state !== head.review.state || open !== head.review.open)
    throw new Error(`the head says ${head.review.state}, its events ${state}`);
}
