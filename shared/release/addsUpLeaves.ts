import type { SubmissionHead } from '../measures/attainmentResult';
import { measuredNumber } from '../measures/measuredNumber';
import type { TemplateKey } from '../templates/template';
import type { Partition } from './partition';
import { isHidden } from './releasedFacts';

/** The sum of a measure as a whole over some reporters. */
export type CountedSum = {
  readonly template: TemplateKey;
  readonly measure: string;
  readonly counted: ReadonlySet<string>;
};

/**
 * Whether a target's sum adds up what is published as it is published: of those who are merged and gave a number,
 * either all are counted or none. Otherwise the sum would split the merged number: who gave one of two numbers, or
 * joined since the list was frozen, is among the facts and not in the target's sum.
 */
export function addsUpLeaves(
  { template, measure, counted }: CountedSum,
  heads: readonly SubmissionHead[],
  how: Partition,
): boolean {
  const addends = heads.filter(
    (head) =>
      head.template === template &&
      isHidden(head.reporter, how) &&
      measuredNumber(head.measures, measure) !== null,
  );
  const inSum = addends.filter(({ reporter }) => counted.has(reporter)).length;

  return inSum === 0 || inSum === addends.length;
}
