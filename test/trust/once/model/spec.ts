import type { ReviewState } from '../../../../shared/review/review';
import type { Operation } from './operation';

/** The whole of the reference model: what one submission and its year are, and nothing of how they are kept. */
export type State = {
  /** In order, from revision 1 on. */
  readonly revisions: readonly { readonly content: number; readonly isRestated: boolean }[];
  /** What each idempotency key has made. */
  readonly keys: Readonly<Record<string, { readonly revision: number; readonly content: number }>>;
  /** `null`: nobody has looked at it. */
  readonly review: { readonly state: ReviewState; readonly open: readonly string[] } | null;
  /** Ids of the review's events, with what each said. */
  readonly events: readonly { readonly id: string; readonly said: string }[];
  /** Threads that there ever were. */
  readonly threads: readonly string[];
  readonly year: readonly { readonly id: string; readonly at: number; readonly change: string }[];
};

/** Before anything has happened. */
export const NOTHING: State = { revisions: [], keys: {}, review: null, events: [], threads: [], year: [] };

/** What an operation does to the state, and what comes of it. */
export type Effect = { readonly state: State; readonly outcome: string };

/** Whether the year is closed by the events up to an instant. */
export function isClosedAt({ year }: State, now: number): boolean {
  const past = year.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at);

  return past.at(-1)?.change === 'closing';
}

/** A push, given whether the year was closed when its terms were looked up. */
export function push(state: State, asked: Extract<Operation, { kind: 'push' }>, isClosed: boolean): Effect {
  const { content, base, idempotencyKey, isReasoned } = asked;
  const { revisions, review } = state;
  const stays = (outcome: string): Effect => ({ state, outcome });
  const known = state.keys[idempotencyKey];
  const newest = revisions.at(-1);

  if (known !== undefined) {
    return stays(known.content === content ? `200 ${line(state, known.revision)}` : 'idempotencyKeyUsed');
  }
  if (newest?.content === content) return stays(`200 ${line(state, revisions.length)}`);
  if (review?.state === 'accepted') return stays('submissionAccepted');
  if (newest === undefined && base !== 0) return stays('headMissing');
  if (newest !== undefined && base !== revisions.length) return stays(`headMoved ${revisions.length}`);
  if (newest !== undefined && isClosed && !isReasoned) return stays('restatementReasonMissing');

  const revision = revisions.length + 1;
  const isRestated = newest !== undefined && isClosed;
  const after: State = {
    ...state,
    revisions: [...revisions, { content, isRestated }],
    keys: { ...state.keys, [idempotencyKey]: { revision, content } },
    // Every question here is about the whole sheet, so that every new revision answers it.
    ...(review === null
      ? {}
      : {
          review: { state: 'waiting' as const, open: [] },
          events: [...state.events, { id: `send-${revision}`, said: '' }],
        }),
  };

  return { state: after, outcome: `201 ${line(after, revision)}` };
}

/** A move of the review. */
export function move(state: State, asked: Extract<Operation, { kind: 'move' }>): Effect {
  const { revisions, events } = state;
  const known = events.find((event) => event.id === asked.id);

  if (revisions.length === 0) return { state, outcome: 'submissionUnknown' };
  if (known !== undefined) {
    const isSame = known.said === JSON.stringify(asked.move);

    return { state, outcome: isSame ? `200 ${reviewed(state)}` : 'eventIdUsed' };
  }
  if ('revision' in asked.move && asked.move.revision !== revisions.length) {
    return { state, outcome: `headMoved ${revisions.length}` };
  }

  const next = reviewAfter(state, asked);
  if (typeof next === 'string') return { state, outcome: next };

  const after: State = {
    ...state,
    review: next,
    events: [...events, { id: asked.id, said: JSON.stringify(asked.move) }],
    threads: [...new Set([...state.threads, ...next.open])],
  };

  return { state: after, outcome: `201 ${reviewed(after)}` };
}

/** How the review stands after a move, or why it cannot be made. */
function reviewAfter(
  { review, threads }: State,
  { id, move: made }: Extract<Operation, { kind: 'move' }>,
): NonNullable<State['review']> | string {
  const { state, open } = review ?? { state: 'waiting' as const, open: [] };

  if (made.kind === 'reopen') return state === 'accepted' ? { state: 'waiting', open: [] } : 'moveNotAllowed';
  if (state === 'accepted') return 'moveNotAllowed';
  if (made.kind === 'accept') return { state: 'accepted', open: [] };
  if (made.kind === 'return') {
    return { state: 'returned', open: [...open, ...made.cells.map((_, index) => `${id}.${index}`)] };
  }

  if (state !== 'returned') return 'moveNotAllowed';
  if (!threads.includes(made.thread)) return 'eventUnknown';
  if (!open.includes(made.thread)) return 'moveNotAllowed';

  const left = open.filter((thread) => thread !== made.thread);

  return { state: left.length > 0 ? 'returned' : 'waiting', open: left };
}

/** What a reader of the submission gets. */
export function read(state: State): Effect {
  const { revisions } = state;

  return {
    state,
    outcome: revisions.length === 0 ? 'submissionUnknown' : `200 ${line(state, revisions.length)}`,
  };
}

/** What a reader of the review gets. */
export function readReview(state: State): Effect {
  return { state, outcome: state.revisions.length === 0 ? 'submissionUnknown' : `200 ${reviewed(state)}` };
}

function line({ revisions }: State, revision: number): string {
  const made = revisions[revision - 1];

  return `r${revision} c${made?.content}${made?.isRestated ? ' restated' : ''}`;
}

function reviewed({ review, revisions, events }: State): string {
  const ids = events.map(({ id }) => id).join(' ');

  return `${review?.state ?? 'waiting'} ${review?.open.length ?? 0} r${revisions.length} [${ids}]`;
}
