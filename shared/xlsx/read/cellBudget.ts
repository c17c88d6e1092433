import { refuse } from '../fileRefused';
import { MAX_CELLS } from '../limits';

/** Counts cells of all sheets; refuses the file when there are more than memory should hold. */
export function cellBudget(): (cells: number) => void {
  let left = MAX_CELLS;

  return (cells) => {
    left -= cells;
    if (left < 0) refuse('tooLarge');
  };
}
