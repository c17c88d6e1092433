import { checkKey } from './keys';

/** Whose practice: the reporter on whose sheet it stands, and its row code. */
export type PracticeAddress = { readonly reporter: string; readonly row: string };

/** The partition of the table `practices`: the region. Throws `StoreLimit` on a bad key. */
export function practicesPartition(region: string): string {
  checkKey(region);

  return region;
}

/** The row of a decision. */
export function decisionRow({ reporter, row }: PracticeAddress, id: string): string {
  return `decision:${reporter}:${row}:${id}`;
}

/** The half-open range of all decisions of a region. */
export const DECISION_ROWS = { from: 'decision:', to: 'decision;' } as const;

/** The half-open range of the decisions about one practice. */
export function decisionRowsOf({ reporter, row }: PracticeAddress): {
  readonly from: string;
  readonly to: string;
} {
  return { from: `decision:${reporter}:${row}:`, to: `decision:${reporter}:${row};` };
}
