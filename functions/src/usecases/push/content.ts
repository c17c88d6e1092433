import type { Explanation } from '../../../../shared/checking/finding';
import type { Columns } from '../../../../shared/columns/columns';

/** What is sent, once it is known to be sound: canonical columns, explanations of what is sent, and their hash. */
export type Content = {
  readonly columns: Columns;
  readonly explanations: readonly Explanation[];
  readonly contentHash: string;
};
