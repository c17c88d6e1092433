import type { ReviewPlace } from '../../../../shared/review/review';
import type { SubmissionKey } from './submissionKey';

/** A cell that the operator is about to ask about. */
export type ChosenCell = SubmissionKey &
  ReviewPlace & {
    /** Who sent it. */
    readonly name: string;
    /** The revision that was looked at. */
    readonly revision: number;
    /** What a row of a sheet with given rows is called. */
    readonly rowText: string | null;
    readonly caption: string | null;
    /** As the sheet shows it; `null`: blank. */
    readonly value: string | null;
  };

/** Tells chosen cells apart. */
export function cellId({ year, template, reporter, row, column }: ChosenCell): string {
  return [year, template, reporter, row ?? '', column ?? ''].join(' ');
}

/** The cells with those of `more` that are not among them yet. */
export function withCells(cells: readonly ChosenCell[], more: readonly ChosenCell[]): readonly ChosenCell[] {
  const known = new Map([...more, ...cells].map((cell) => [cellId(cell), cell]));

  return [...cells, ...more.filter((cell) => known.get(cellId(cell)) === cell)];
}
