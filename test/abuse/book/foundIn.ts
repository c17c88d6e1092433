import type { CheckReport } from '../../../addin/src/usecases/desk';

type Group = { readonly what: string; readonly column: string; readonly rows: number[] };

/** A report's findings as in `AbuseCase`: those of rows that follow one another are put together. */
export function foundIn({ sheets }: CheckReport): readonly string[] {
  const groups: Group[] = [];

  for (const { sheet, row, finding } of sheets.flatMap(({ findings }) => findings)) {
    const what = `${finding.severity} ${finding.code} ${sheet}`;
    const column = finding.column === null ? '' : `/${finding.column}`;
    const last = groups.at(-1);
    const isNext = last?.what === what && last.column === column && last.rows.at(-1) === Number(row) - 1;

    if (isNext && row !== null) last.rows.push(row);
    else groups.push({ what, column, rows: row === null ? [] : [row] });
  }

  return groups.map(({ what, column, rows }) => `${what}${rowsText(rows)}${column}`);
}

function rowsText(rows: readonly number[]): string {
  const [first] = rows;

  if (first === undefined) return '';

  return rows.length === 1 ? `!${first}` : `!${first}–${rows.at(-1)}`;
}
