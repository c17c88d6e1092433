import type { WorkbookFaultReason } from '../../../addin/src/ports/workbookFault';
import type { SmallFile } from '../book/smallFile';

/** Bytes that somebody hands in as a workbook, and what has to come of them. */
export type FileCase = {
  readonly name: string;
  readonly file: (small: SmallFile) => Uint8Array | Promise<Uint8Array>;
  /** Why the whole file is refused; read when left out. */
  readonly refused?: WorkbookFaultReason;
  /** `severity code sheet!rows/column`, rows as Excel numbers them; none when left out. */
  readonly finds?: readonly string[];
  /** What is read otherwise than from the small workbook, as in `AbuseCase`; nothing when left out. */
  readonly differs?: readonly string[];
  /** What differs is what the file says: no finding has to say so. */
  readonly isMeant?: true;
  /** It can be read, but lacks what is needed to write into it: the marking is refused as `damaged`. */
  readonly isUnmarked?: true;
};
