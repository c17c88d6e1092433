/** Digits that belong together, though blanks, dashes, dots or brackets stand between them. */
export type DigitRun = {
  /** The digits between two separators, in order. */
  readonly groups: readonly string[];
  /** What stands right before, at most 20 characters. */
  readonly before: string;
};

/** At most three separators in a row, as in `8 (914) - 123`; with more, the digits are different numbers. */
const RUN = /\d+(?:[\s\-‐-―.()/_*]{1,3}\d+)*/g;
const BEFORE = 20;

/** The runs of digits in `text`, in order. Linear in its length: no character is both a digit and a separator. */
export function digitRuns(text: string): readonly DigitRun[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({
    groups: run.match(/\d+/g) ?? [],
    before: text.slice(Math.max(0, index - BEFORE), index),
  }));
}
