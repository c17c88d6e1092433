import { columnName } from '../../sheets/a1';
import type { SheetSpec } from '../../sheets/sheetSpec';

/** Characters across one A4 page in landscape at the smallest print people still read (about 6 points). */
const PAGE_CHARACTERS = 275;

/** How many pages lie side by side: one, but more where one would make the letters too small to read. */
export function pagesAcross({ columns }: SheetSpec): number {
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);

  return Math.max(1, Math.ceil(width / PAGE_CHARACTERS));
}

/**
 * What the name `_xlnm.Print_Titles` says: the heading rows, and on sheets several pages wide the frozen
 * columns too; `null` when nothing repeats. Columns come first, as Excel writes them, which is why hucre's own
 * setting (rows first) is not used.
 */
export function printTitles(spec: SheetSpec): string | null {
  const { titleRows } = spec.print;
  const frozen = spec.freeze.columns;
  const columns = frozen > 0 && pagesAcross(spec) > 1 ? [`$A:$${columnName(frozen - 1)}`] : [];
  const rows = titleRows ? [`$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : [];
  const parts = [...columns, ...rows].map((part) => `${spec.name}!${part}`);

  return parts.length > 0 ? parts.join(',') : null;
}
