import type { KeptEvent } from '../../../shared/review/keptEvent';
import { type HeadReview, REVIEW_STATES } from '../../../shared/review/review';
import { deflatedNames, deflatedText, inflatedText } from './deflatedText';
import { reviewEventRow } from './keys';
import type { Change, StoredValues } from './store';
import { StoreDamaged } from './storeErrors';
import type { KeptReview, ReviewStep } from './submission';

/** The properties of a head that make a `HeadReview`. */
export const REVIEW_PROPERTIES = ['reviewState', 'reviewOpen'] as const;

/** The properties that make an event, but for the marks, which may be longer than all the rest. */
export const EVENT_PROPERTIES: readonly string[] = ['id', 'at', 'by', 'kind', ...deflatedNames('what')];

/** The properties of an event that make the marks of accepted explanations. */
export const MARK_PROPERTIES = deflatedNames('marks');

/** What a head says of its review, as properties beside those of its revision. */
export function headReviewValues({ event, review }: ReviewStep): StoredValues {
  return { reviewState: review.state, reviewOpen: review.open, reviewAt: event.at };
}

/** What `headReviewValues` wrote; `undefined` where nobody has looked. Throws `StoreDamaged`. */
export function toHeadReview({ reviewState, reviewOpen }: StoredValues): HeadReview | undefined {
  if (reviewState === undefined) return undefined;

  const state = REVIEW_STATES.find((known) => known === reviewState);
  if (state === undefined || typeof reviewOpen !== 'number') throw new StoreDamaged('a review of a head');

  return { state, open: reviewOpen };
}

/** The same with the instant of the newest event, of a head that was read whole. Throws `StoreDamaged`. */
export function toKeptReview(values: StoredValues): KeptReview | undefined {
  const review = toHeadReview(values);
  if (review === undefined) return undefined;
  if (typeof values.reviewAt !== 'string') throw new StoreDamaged('a review without its instant');

  return { ...review, at: values.reviewAt };
}

/** The row that keeps the event of a step. Throws `StoreLimit` when its texts are too long to be kept. */
export async function stepChange(reporter: string, { event }: ReviewStep): Promise<Change> {
  const { id, at, by, kind, ...rest } = event;
  // The marks go into properties of their own: who asks what was accepted before needs nothing else.
  const what = { ...rest, explanations: undefined };
  const accepted = event.kind === 'accept' ? event.explanations : [];
  const [said, marks] = await Promise.all([
    deflatedText('what', JSON.stringify(what)),
    accepted.length === 0 ? {} : deflatedText('marks', accepted.join('')),
  ]);

  return {
    kind: 'create',
    row: reviewEventRow(reporter, at, id),
    values: { id, at, by, kind, ...said, ...marks },
  };
}

/** What `stepChange` wrote, without the marks, which only `readAcceptedMarks` reads. Throws `StoreDamaged`. */
export async function toKeptEvent(values: StoredValues): Promise<KeptEvent> {
  const { id, at, by, kind } = values;
  const what = await inflatedText('what', values);

  if (what === null) throw new StoreDamaged('an event of a review that says nothing');

  const marks = kind === 'accept' ? { explanations: [] } : {};

  // Safe: only stepChange writes these properties, and a deflated text carries a sum of its own.
  return { ...JSON.parse(what), ...marks, id, at, by, kind } as KeptEvent;
}
