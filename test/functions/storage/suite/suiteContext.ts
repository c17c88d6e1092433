import type { Store } from '../../../../functions/src/storage/store';

/** The table the suite works in. */
export const TABLE = 'submissions';

/** What each part of the suite works with. */
export type SuiteContext = {
  readonly store: () => Store;
  /** A partition that no other test uses. */
  readonly fresh: () => string;
};
