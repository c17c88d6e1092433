import fc from 'fast-check';
import { commitReviewStep } from '../../../functions/src/storage/commitReviewStep';
import { commitRevision } from '../../../functions/src/storage/commitRevision';
import { reviewEventRow, submissionPartition } from '../../../functions/src/storage/keys';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readAcceptedMarks } from '../../../functions/src/storage/readAcceptedMarks';
import { readHead } from '../../../functions/src/storage/readHead';
import { readHeads } from '../../../functions/src/storage/readHeads';
import { readReviewEvents } from '../../../functions/src/storage/readReviewEvents';
import {
  stepChange,
  toHeadReview,
  toKeptEvent,
  toKeptReview,
} from '../../../functions/src/storage/reviewEntity';
import type { Store } from '../../../functions/src/storage/store';
import type { Head, ReviewStep, SubmissionAddress } from '../../../functions/src/storage/submission';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { MAX_RETURNED_CELLS } from '../../../shared/contract/reviewSchema';
import type { KeptEvent } from '../../../shared/review/keptEvent';
import { LONGEST_VALUE } from '../../../shared/review/placeReader';
import { startAzurite } from '../../helpers/azurite';
import { histories, made } from '../../shared/review/histories';
import { freshAddress, revisionOf } from './fixtures';

const MARKS = ['0123456789abcdef', 'fedcba9876543210'];

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
});

afterAll(() => azurite.stop());

/** The head of somebody's first revision. */
async function firstHead(): Promise<{ readonly address: SubmissionAddress; readonly head: Head }> {
  const address = freshAddress();
  await commitRevision(store, address, revisionOf(1, { id: 'upload', blocks: [] }, 1), null);
  const head = await readHead(store, address);
  if (head === null) throw new Error('nothing was committed');

  return { address, head };
}

const stepOf = (event: KeptEvent): ReviewStep => ({ event, review: { state: 'accepted', open: 0 } });
const accept = (number: number, marks: readonly string[]) =>
  stepOf(made({ kind: 'accept', revision: 1, explanations: marks }, number));

async function valuesOf(step: ReviewStep) {
  const change = await stepChange('08701000', step);

  return change.kind === 'create' ? change.values : {};
}

describe('an event in the store', () => {
  test('comes back as it was, but for the marks, which are read for themselves', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        for (const event of events) {
          const expected = event.kind === 'accept' ? { ...event, explanations: [] } : event;

          expect(await toKeptEvent(await valuesOf(stepOf(event)))).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('has a place also with as many cells, reasons and values as there can be, all of the worst kind', async () => {
    // Three bytes a character, and nothing for deflate to find.
    const text = (length: number, seed: number) =>
      Array.from({ length }, (_, index) =>
        String.fromCharCode(0x4e00 + ((index * 7919 + seed * 104_729) % 20_000)),
      ).join('');
    const cells = Array.from({ length: MAX_RETURNED_CELLS }, (_, index) => ({
      row: `${'r'.repeat(52)}${String(index).padStart(12, '0')}`,
      column: 'c'.repeat(64),
      reason: text(500, index),
    }));
    const asked = cells.map((_, index) => ({ value: text(LONGEST_VALUE, -index), mark: 'f'.repeat(16) }));
    const event = made({ kind: 'return', revision: 1, cells, asked }, 0);

    expect(await toKeptEvent(await valuesOf(stepOf(event)))).toEqual(event);
  });

  test.each([
    ['without what it says', { id: 'e', at: '', by: '', kind: 'reopen' }],
    ['of bytes that are none of ours', { kind: 'reopen', what: new Uint8Array([1, 2, 3]) }],
  ])('%s is damage', async (_what, values) => {
    await expect(toKeptEvent(values)).rejects.toThrow(expect.objectContaining({ name: 'StoreDamaged' }));
  });
});

describe('a review in a head', () => {
  test.each([
    ['an unheard state', { reviewState: 'lost', reviewOpen: 0 }],
    ['a state without a number', { reviewState: 'waiting' }],
  ])('of %s is damage', (_what, values) => {
    expect(() => toHeadReview(values)).toThrow(expect.objectContaining({ name: 'StoreDamaged' }));
  });

  test('without its instant is damage, and none is none', () => {
    expect(() => toKeptReview({ reviewState: 'waiting', reviewOpen: 0 })).toThrow('instant');
    expect(toKeptReview({})).toBeUndefined();
  });
});

describe('a step', () => {
  test('writes event and head at once, and leaves all else of the head as it was', async () => {
    const { address, head } = await firstHead();
    const step = accept(0, MARKS);

    expect(await commitReviewStep(store, address, head, step)).toBe(true);

    const { etag: _etag, review, ...rest } = (await readHead(store, address)) ?? {};

    expect({ ...rest, etag: head.etag, review: undefined }).toEqual(head);
    expect(review).toEqual({ state: 'accepted', open: 0, at: step.event.at });
    expect(
      (await readHeads(store, address)).find(({ reporter }) => reporter === head.reporter)?.review,
    ).toEqual({
      state: 'accepted',
      open: 0,
    });
    expect(await readAcceptedMarks(store, address)).toEqual(new Set(MARKS));
  });

  test('on a head that has moved on writes nothing', async () => {
    const { address, head } = await firstHead();
    await commitReviewStep(store, address, head, accept(0, []));
    const late = accept(1, MARKS);

    expect(await commitReviewStep(store, address, head, late)).toBe(false);
    expect(
      await store.get(
        'submissions',
        submissionPartition(address),
        reviewEventRow(address.reporter, late.event.at, late.event.id),
      ),
    ).toBeNull();
  });

  test('is read with the events before it, and what came after the head is not', async () => {
    const { address, head } = await firstHead();
    await commitReviewStep(store, address, head, accept(0, []));
    const between = await readHead(store, address);
    await commitReviewStep(
      store,
      address,
      between ?? head,
      stepOf(made({ kind: 'reopen', reason: 'Ошибка' }, 1)),
    );

    expect((await readReviewEvents(store, address, between ?? head)).map(({ kind }) => kind)).toEqual([
      'accept',
    ]);
    expect(await readReviewEvents(store, address, head)).toEqual([]);
  });
});
