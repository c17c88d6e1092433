/** What rows are sorted by: a column counted from the sorted area's first. */
export type SortKey = {
  readonly column: number;
  readonly descending?: boolean;
  readonly matchCase?: boolean;
};
