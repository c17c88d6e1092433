import type { TemplateKey } from '../../templates/template';
import type { Quality } from '../quantity';

/** What kind of target a number is of. */
export type LineageKind = 'indicator' | 'ladder' | 'coverage';

/** Which of its numbers. A ladder has a value only. */
export type LineagePart = 'numerator' | 'denominator' | 'value';

/** A number of the region's sheets: of the whole region (`reporter` `null`) or of one reporter. */
export type LineageTarget = {
  readonly kind: LineageKind;
  /** Key of the indicator, ladder or coverage. */
  readonly key: string;
  readonly part: LineagePart;
  readonly reporter: string | null;
};

/** Whether a line is in the number, and if not, why. */
export type LineageStatus =
  | 'counted'
  /** Of municipalities: has not said that it is reached, and so is only among those that are to be. */
  | 'notReached'
  /** Enterprises that several reporters name: taken out. */
  | 'repeated'
  /** A registry that names such enterprises; it adds nothing itself. */
  | 'namesRepeated'
  | 'notSent'
  | 'noData'
  /** One of the two numbers is missing. */
  | 'onlyOne'
  | 'notApplicable'
  /** Not waited for, and nothing was sent. */
  | 'exempt'
  /** Sent by somebody who is not in the year's list. */
  | 'unlisted'
  /** What others say of the region's own events: a check, never an addend. */
  | 'check'
  /** A methodology approved after the year. */
  | 'approvedLater';

/** One line: who, by which receipt, what was said, and what of it is in the number. */
export type LineageRow = {
  /** `null`: nobody's, a correction of the region's sum. */
  readonly reporter: string | null;
  readonly template: TemplateKey;
  readonly receipt: string | null;
  readonly revision: number | null;
  /** Instant, ISO. */
  readonly sentAt: string | null;
  /** Corrected after the year was closed. */
  readonly restated: boolean;
  /** What was said, counted or not. Of a ladder and a flag only the numerator. */
  readonly said: { readonly numerator: number | null; readonly denominator: number | null };
  /** What is added. */
  readonly addend: { readonly numerator: number | null; readonly denominator: number | null };
  /** The weaker of what is added; `null` where nothing is. */
  readonly quality: Quality | null;
  readonly status: LineageStatus;
};

/** Where a number comes from. */
export type Lineage = {
  readonly target: LineageTarget;
  readonly rows: readonly LineageRow[];
  /** Whether the number is a share, so that there are denominators. */
  readonly isShare: boolean;
  /** What the denominators come to when there is none: municipalities are counted, so that nobody is 0. */
  readonly noDenominators: 0 | null;
  /** What the lines come to (lineageTotal.ts). It equals the number on the region's sheet. */
  readonly total: number | null;
};
