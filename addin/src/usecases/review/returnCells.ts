import type { ErrorBody } from '../../../../shared/contract/errorBody';
import type { WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { makeMove } from './makeMove';
import { type AskedCell, type PlannedReturn, returnPlan } from './returnPlan';

/** How the return to one submission ended. */
export type ReturnEnd = PlannedReturn & {
  readonly end:
    | { readonly kind: 'done' }
    | { readonly kind: 'refused'; readonly error: ErrorBody }
    /** No definite answer: the same once more is done once. */
    | { readonly kind: 'interrupted' }
    /** Given up before it was its turn. */
    | { readonly kind: 'held' };
};

/** Moves on their way at a time: the service takes them in parallel, and a browser opens six connections. */
const AT_ONCE = 4;

/** Returns the cells, one move for each submission; gives how each ended, in the order of the cells. */
export async function returnCells(
  work: DeskWork,
  cells: readonly AskedCell[],
  { signal, onProgress }: WorkControl = {},
): Promise<readonly ReturnEnd[]> {
  await requireSession(work, signal);

  const groups = returnPlan(cells);
  const planned = groups.flat();
  const ends = new Map<PlannedReturn, ReturnEnd>();
  const waiting = [...groups];

  async function goOn(): Promise<void> {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      for (const one of group) {
        const end = signal?.aborted ? ({ kind: 'held' } as const) : await endOf(work, one, signal);

        ends.set(one, { ...one, end });
        onProgress?.({ done: ends.size, total: planned.length });
      }
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, goOn));

  return planned.flatMap((one) => ends.get(one) ?? []);
}

async function endOf(work: DeskWork, one: PlannedReturn, signal?: AbortSignal): Promise<ReturnEnd['end']> {
  const answer = await makeMove(work, one, one.move, signal);

  if (answer.kind === 'ok') return { kind: 'done' };
  if (answer.kind === 'refused') return { kind: 'refused', error: answer.error };

  return { kind: 'interrupted' };
}
