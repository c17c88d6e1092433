import { foldReview } from './foldReview';
import type { ChangedThread, KeptEvent } from './keptEvent';
import { markedThreads } from './markedThreads';
import type { PlaceReader } from './placeReader';

/** The open threads at whose places something else stands now, or whose row is gone; from events in order. */
export function changedThreads(events: readonly KeptEvent[], read: PlaceReader): readonly ChangedThread[] {
  const marks = markedThreads(events);
  const { threads } = foldReview(events, 1);

  return threads.flatMap((thread): readonly ChangedThread[] => {
    if (!thread.open) return [];

    const { value, mark } = read(thread) ?? { value: null, mark: '' };

    return marks.get(thread.id)?.mark === mark ? [] : [{ thread: thread.id, value, mark }];
  });
}
