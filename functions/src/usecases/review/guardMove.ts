import { type Result, refuse } from '../../../../shared/contract/result';
import type { KeptEvent } from '../../../../shared/review/keptEvent';
import { isAllowed } from '../../../../shared/review/moves';
import type { ReviewMove } from '../../../../shared/review/review';
import type { Head } from '../../storage/submission';
import { reviewOf } from './reviewOf';

/**
 * Moves after which a submission takes no more returns and reopenings: many times what people discuss in a year.
 * Accepting and answering stay possible.
 */
export const MAX_REVIEW_MOVES = 1000;

/** Questions that one submission takes, over all returns: more are no work of a person's hands. */
export const MAX_QUESTIONS = 1000;

const FITS = { ok: true, value: null } as const;

/** Lets through what can be done as the review stands now, before anybody looks into the columns. */
export function guardMove(
  head: Head,
  events: readonly KeptEvent[],
  move: ReviewMove,
): Result<null, 'headMoved' | 'moveNotAllowed' | 'eventUnknown' | 'tooManyEvents'> {
  if ('revision' in move && move.revision !== head.revision) {
    return refuse('headMoved', { revision: head.revision, sentAt: head.sentAt });
  }

  const { state, threads } = reviewOf(head, events);
  if (!isAllowed(state, move.kind)) return refuse('moveNotAllowed', { state });

  switch (move.kind) {
    case 'accept':
      return FITS;
    case 'reopen':
      return hasRoom(events) ? FITS : refuse('tooManyEvents', { limit: MAX_REVIEW_MOVES });
    case 'return':
      if (!hasRoom(events)) return refuse('tooManyEvents', { limit: MAX_REVIEW_MOVES });

      return threads.length + move.cells.length > MAX_QUESTIONS
        ? refuse('tooManyEvents', { limit: MAX_QUESTIONS })
        : FITS;
    case 'answer': {
      const asked = threads.find(({ id }) => id === move.thread);
      if (asked === undefined) return refuse('eventUnknown', {});

      return asked.open ? FITS : refuse('moveNotAllowed', { state });
    }
  }
}

function hasRoom(events: readonly KeptEvent[]): boolean {
  return events.filter(({ kind }) => kind !== 'send').length < MAX_REVIEW_MOVES;
}
