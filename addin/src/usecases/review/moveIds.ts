import { newCode } from '../../../../shared/columns/code';
import type { DeskMemory } from '../desk/deskMemory';

/** Of every sitting: the ids of the moves that have no definite answer yet. */
const unanswered = new WeakMap<DeskMemory, Map<string, string>>();

/** The id under which a move is made: the one it had before, as long as nobody knows whether it arrived. */
export function moveId(memory: DeskMemory, move: string): string {
  const known = unanswered.get(memory) ?? new Map<string, string>();
  const id = known.get(move) ?? newCode();

  unanswered.set(memory, known.set(move, id));

  return id;
}

/** The move has been answered: the same one, made once more, is another. */
export function forgetMove(memory: DeskMemory, move: string): void {
  unanswered.get(memory)?.delete(move);
}
