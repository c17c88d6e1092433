import type { RawCell } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { DeskWork } from '../desk/deskWork';

/** What Excel writes into the row of totals that a user has switched on. */
const TOTAL = /SUBTOTAL\(/i;

/**
 * Looks whether rows can be added below: the first row (zero-based) in which something of the user's stands, or
 * `null`. A formula that is filled down beside the table is in nobody's way, nor is a row of totals in Excel, which
 * moves down with the table.
 */
export async function takenBelow(
  { workbook, road }: Pick<DeskWork, 'workbook' | 'road'>,
  sheet: string,
  from: number,
  count: number,
): Promise<number | null> {
  const [grid] = await workbook.readSheets([sheet], { rows: { from, count } });
  const rows = (grid?.cells ?? []).slice(from);
  const taken = rows.findIndex(
    (row, place) => row.some(isTyped) || (road === 'file' && place === 0 && isTotals(row)),
  );

  if (taken === 0 && road === 'excel' && isTotals(rows[0] ?? [])) {
    const next = rows.slice(1).findIndex((row) => row.some(isTyped));

    return next < 0 ? null : from + 1 + next;
  }

  return taken < 0 ? null : from + taken;
}

function isTyped(cell: RawCell): boolean {
  return (typeof cell !== 'object' && textOfCell(cell) !== '') || typeof cell === 'boolean';
}

function isTotals(row: readonly RawCell[]): boolean {
  return row.some(
    (cell) => typeof cell === 'object' && cell !== null && 'formula' in cell && TOTAL.test(cell.formula),
  );
}
