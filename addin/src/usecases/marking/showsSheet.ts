import { neutraliseFormula } from '../../../../shared/cells/neutraliseFormula';
import type { Grid, RawCell } from '../../../../shared/sheets/grid';
import type { CellSpec, SheetSpec } from '../../../../shared/sheets/sheetSpec';

/** Whether a sheet as it was read says exactly what the spec would draw, so that it need not be drawn again. */
export function showsSheet({ cells }: Grid, { rows }: SheetSpec): boolean {
  if (cells.slice(rows.length).some((row) => row.some((cell) => !isNothing(cell)))) return false;

  return rows.every(({ cells: specs }, row) => {
    const drawn = cells[row] ?? [];

    return Array.from({ length: Math.max(specs.length, drawn.length) }).every((_, column) =>
      shows(drawn[column] ?? null, specs[column] ?? null),
    );
  });
}

function shows(cell: RawCell, spec: CellSpec | null): boolean {
  const value = spec?.value ?? null;

  if (isNothing(value)) return isNothing(cell);

  // In Excel the apostrophe before a text is no part of it, in a file it is.
  return cell === value || (typeof value === 'string' && cell === neutraliseFormula(value));
}

function isNothing(cell: RawCell): boolean {
  return cell === null || cell === '';
}
