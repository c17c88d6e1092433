import { digest } from '../checking/digest';
import type { Explanation } from '../checking/finding';

/** Characters of a mark. */
export const MARK_LENGTH = 16;

/** Stands for which warning was explained and for which values, so that an acceptance remembers it shortly. */
export function explanationMark({ code, row, column, fingerprint }: Omit<Explanation, 'text'>): string {
  return digest(JSON.stringify([code, row, column, fingerprint]));
}
