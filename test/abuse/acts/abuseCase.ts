import type { User } from '../../e2e/excel/book/user';

/** An act of ordinary Excel use that others forbid, and what a check has to make of it. */
export type AbuseCase = {
  readonly name: string;
  readonly act: (user: User) => void;
  /** `severity code sheet!rows/column`, rows as Excel numbers them; none when left out. */
  readonly finds?: readonly string[];
  /** What is read otherwise than before, `template/column: value ×count`, the codes as `#`; nothing when left out. */
  readonly differs?: readonly string[];
  /** What differs is what the user has entered or taken away, or a code made anew: no finding has to say so. */
  readonly isMeant?: true;
  /** What the marking changes beyond its own columns; nothing when left out. */
  readonly changes?: readonly string[];
};
