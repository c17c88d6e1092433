import type { KeptEvent, KeptReturn } from './keptEvent';
import { nextState } from './moves';
import type { HeadReview, Review, ReviewEvent, Thread } from './review';
import { threadId } from './threadId';

/** How a review stands after some of its events. */
type Standing = HeadReview & { readonly threads: readonly Thread[] };

const BEGINNING: Standing = { state: 'waiting', open: 0, threads: [] };

/**
 * How a review stands after its events, in whatever order they are given: their instants decide. What the table of
 * moves (moves.ts) does not allow changes nothing.
 *
 * @param revision the newest one
 */
export function foldReview(events: readonly KeptEvent[], revision: number): Review {
  const sorted = events.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

  return { ...sorted.reduce(after, BEGINNING), revision, events: sorted.map(outward) };
}

function after(standing: Standing, event: KeptEvent): Standing {
  const threads = threadsAfter(standing.threads, event);
  const open = threads.filter((thread) => thread.open).length;
  const state = nextState(standing.state, event.kind, open);

  return state === null ? standing : { state, open, threads };
}

function threadsAfter(threads: readonly Thread[], event: KeptEvent): readonly Thread[] {
  switch (event.kind) {
    case 'return':
      return [...threads, ...askedIn(event)];
    case 'accept':
      return threads.map((thread) => (thread.open ? { ...thread, open: false } : thread));
    case 'reopen':
      return threads;
    case 'answer':
      return threads.map((thread) =>
        thread.open && thread.id === event.thread
          ? answered(thread, event, { revision: null, text: event.text, value: thread.value })
          : thread,
      );
    case 'send': {
      const changed = new Map(event.changed.map(({ thread, value }) => [thread, value]));

      return threads.map((thread) =>
        thread.open && changed.has(thread.id)
          ? answered(thread, event, {
              revision: event.revision,
              text: null,
              value: changed.get(thread.id) ?? null,
            })
          : thread,
      );
    }
  }
}

function askedIn({ id, at, by, revision, cells, asked }: KeptReturn): readonly Thread[] {
  return cells.flatMap(({ row, column, reason }, number) => {
    const stood = asked[number];
    if (!stood) return [];

    const thread: Thread = {
      id: threadId(id, number),
      row,
      column,
      revision,
      question: reason,
      askedAt: at,
      askedBy: by,
      value: stood.value,
      entries: [],
      open: true,
    };

    return [thread];
  });
}

function answered(
  thread: Thread,
  { at, by }: KeptEvent,
  said: Pick<Thread['entries'][number], 'revision' | 'text' | 'value'>,
): Thread {
  return { ...thread, open: false, entries: [...thread.entries, { at, by, ...said }] };
}

/** Without what only the folding needs. */
function outward(event: KeptEvent): ReviewEvent {
  switch (event.kind) {
    case 'return': {
      const { asked: _asked, ...said } = event;

      return said;
    }
    case 'accept': {
      const { explanations: _explanations, ...said } = event;

      return said;
    }
    case 'send': {
      const { changed: _changed, ...said } = event;

      return said;
    }
    default:
      return event;
  }
}
