/**
 * A cell that a file gives another value than a file before it; the first value stands. Of the row code: the
 * registry has it for somebody else, and the row was taken for one without a code.
 */
export type MergeCollision = {
  readonly file: string;
  /** Number of the row in that file, from 1. */
  readonly row: number;
  readonly caption: string;
  /** The file whose value stands, perhaps the same one; `null`: the registry. */
  readonly kept: string | null;
};

/** What a merge did. */
export type MergeReport = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /**
   * Added rows taken for another participation of somebody the registry has, and so given that person's code: full
   * name, birth year and organisation are equal. Two people may be, so the user is told.
   */
  readonly samePersons: number;
  readonly files: number;
  /** Findings in the merged rows, by the file they came from; a collision counts as a warning. */
  readonly findings: readonly { readonly file: string; readonly errors: number; readonly warnings: number }[];
  readonly collisions: readonly MergeCollision[];
  readonly missing: readonly string[];
};
