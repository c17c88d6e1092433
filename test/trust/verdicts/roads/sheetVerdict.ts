import type { Finding } from '../../../../shared/checking/finding';
import type { FindingCode } from '../../../../shared/checking/findingCode';
import type { ContextPart } from '../../../../shared/checking/rule';
import type { Measure } from '../../../../shared/measures/measure';
import type { TemplateKey } from '../../../../shared/templates/template';

/** What a road says of one sheet, as far as the roads have to agree. */
export type SheetVerdict = {
  readonly template: TemplateKey;
  /** Whether the rules over what leaves the workbook let it in. */
  readonly isTaken: boolean;
  /** In the explanations that go with the sheet. */
  readonly inExplanations: readonly Finding[];
  /** Of rules over shared columns, in the order in which they are listed. */
  readonly findings: readonly Finding[];
  /** Of both. */
  readonly counts: Readonly<Partial<Record<FindingCode, number>>>;
  /** The rules that were asked, and what was at hand to compare with. */
  readonly rulesRun: readonly FindingCode[];
  readonly comparedWith: readonly ContextPart[];
  /** `null` where the road cannot have one: rows that share a code have no canonical order. */
  readonly hash: string | null;
  readonly measures: readonly Measure[];
};
