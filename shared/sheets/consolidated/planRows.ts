/** The rows of a registry as they stand on the sheet now, from the first row of the table on. */
export type StandingRows = {
  /** Reporter key and row code of each row, by `rowKey`; `null` for a row that is not Svod's or has no sender any more. */
  readonly keys: readonly (string | null)[];
  /** Who has sent each row, as the sheet says. */
  readonly reporters: readonly (string | null)[];
  /** Place below the last row that has a row code. */
  readonly end: number;
};

/** Where newly read rows go. Places count from the first row of the table, rows from the first of those read. */
export type RowPlan = {
  /** A row that stands on the sheet, and what is to stand there. */
  readonly updated: readonly { readonly place: number; readonly row: number }[];
  /** Rows the sheet lacks, to be put from `appendAt` on. */
  readonly added: readonly number[];
  readonly appendAt: number;
  /** Rows of these reporters that they no longer have. */
  readonly gone: readonly number[];
};

/** What finds a row again: a code is unique to its reporter's workbook only, since schools copy files. */
export function rowKey(reporter: string, code: string): string {
  return `${reporter} ${code}`;
}

/**
 * Finds each newly read row of the reporters in `changed` on the sheet, wherever the user has sorted it; a row the
 * user has copied is found in both places. All other rows stay out of it.
 */
export function planRows(
  { keys, reporters, end }: StandingRows,
  fresh: readonly string[],
  changed: ReadonlySet<string>,
): RowPlan {
  const places = new Map<string, number[]>();

  for (const [place, key] of keys.entries()) {
    if (key === null) continue;

    const known = places.get(key);

    if (known) known.push(place);
    else places.set(key, [place]);
  }

  const updated: { place: number; row: number }[] = [];
  const added: number[] = [];

  for (const [row, key] of fresh.entries()) {
    const standing = places.get(key);

    if (standing === undefined) added.push(row);
    else for (const place of standing) updated.push({ place, row });
  }

  const present = new Set(fresh);
  const gone = keys.flatMap((key, place) =>
    key !== null && changed.has(reporters[place] ?? '') && !present.has(key) ? [place] : [],
  );

  return { updated, added, appendAt: end, gone };
}
