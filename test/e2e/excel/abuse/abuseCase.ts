import type { User } from '../book/user';

/** An act of ordinary Excel use that the workbook was not made for, and what a check has to make of it. */
export type AbuseCase = {
  readonly name: string;
  readonly act: (user: User) => void;
  /** `severity code sheet!row/column`, row numbers as Excel shows them; none when left out. */
  readonly finds?: readonly string[];
  /**
   * What is read otherwise than before the act, `template/column: before→after ×count`; nothing when left out.
   * Unless the user has entered just that, `finds` says why.
   */
  readonly differs?: readonly string[];
  /** The user has entered other data, in a spelling of their own. */
  readonly isEntry?: true;
};
