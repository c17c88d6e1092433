import type { LineageTarget } from '../../../../shared/measures/lineage/lineage';

/** Where a number comes from, drawn as a sheet. */
export type LineageDrawn = {
  readonly target: LineageTarget;
  /** Title of the indicator, ladder or coverage. */
  readonly title: string;
  /** `null`: of the whole region. */
  readonly reporter: string | null;
  /** What its lines come to; `null`: nothing was given. */
  readonly total: number | null;
  readonly asOf: string;
};

/** Why a selected cell is not explained. */
export type LineageRefusal =
  /** Nothing, or more than one cell is selected. */
  | 'selectOne'
  /** The sheet is none of Svod's that have such numbers. */
  | 'otherSheet'
  /** Nobody knows any more of which year and instant the sheet is. */
  | 'unknownInstant'
  /** The cell is a heading, a target, a text. */
  | 'noNumber';

/** What came of asking about a selected cell. */
export type LineageReading =
  | {
      readonly kind: 'drawn';
      readonly drawn: LineageDrawn /** The cell says something else. */;
      readonly differs: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: LineageRefusal };
