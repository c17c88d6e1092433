import type { TemplateKey } from '../templates/template';

/**
 * What a Svod sheet says of itself. Carried by the sheet-scoped defined name `SVOD_STAMP`, and shown to the
 * user on the sheet's second line.
 */
export type Stamp = {
  readonly region: string;
  readonly template: TemplateKey;
  readonly version: number;
  readonly year: number;
  readonly reporter: string;
  /** The revision the sheet was filled from; 0 before the first sending. */
  readonly baseRevision: number;
};

/** The defined name that carries the stamp, on every road. */
export const STAMP_NAME = 'SVOD_STAMP';

/**
 * The defined name that marks a sheet of Svod's which has no stamp, such as «Замечания», so that a sheet the
 * user happened to name alike is never overwritten. Its text is the name that Svod gave the sheet, by which it
 * is found again when the user has renamed it; sheets drawn by earlier versions say `OLD_MARK`.
 */
export const SHEET_MARK = 'SVOD_SHEET';

/** Text of a mark that does not tell what Svod called the sheet: it is found by its present name. */
export const OLD_MARK = '1';
