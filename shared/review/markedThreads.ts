import type { AskedPlace, KeptEvent } from './keptEvent';
import type { ReviewPlace } from './review';
import { threadId } from './threadId';

/** What is known of the place of a thread, besides what the thread shows. */
export type MarkedThread = {
  readonly place: ReviewPlace;
  /** What stood there when it was asked about or changed last (AskedPlace). */
  readonly mark: AskedPlace['mark'];
  /** Whether the submission has been accepted since. */
  readonly accepted: boolean;
};

/** The marks of all threads by their ids, from events in order. */
export function markedThreads(events: readonly KeptEvent[]): ReadonlyMap<string, MarkedThread> {
  const threads = new Map<string, MarkedThread>();

  for (const event of events) {
    if (event.kind === 'return') {
      event.cells.forEach(({ row, column }, number) => {
        const stood = event.asked[number];
        if (!stood) return;

        threads.set(threadId(event.id, number), {
          place: { row, column },
          mark: stood.mark,
          accepted: false,
        });
      });
    }
    if (event.kind === 'send') {
      for (const { thread, mark } of event.changed) {
        const known = threads.get(thread);
        if (known !== undefined) threads.set(thread, { ...known, mark });
      }
    }
    if (event.kind === 'accept') {
      for (const [id, thread] of threads) threads.set(id, { ...thread, accepted: true });
    }
  }

  return threads;
}
