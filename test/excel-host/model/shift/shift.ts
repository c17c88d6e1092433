/** Cells inserted (`count` above 0) or deleted at `at`, for the rows or columns `first` to `last` across. */
export type Shift = {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
};
