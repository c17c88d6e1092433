import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Style } from '../types';
import { guardShape } from './guardShape';
import { patchStyle } from './patchStyle';
import { styleAt } from './styleAt';

/**
 * Gives each cell of an area its number format; `null` leaves it. Throws `InvalidArgument` for another
 * shape.
 */
export function writeFormats(
  book: Book,
  sheet: Sheet,
  area: Area,
  grid: readonly (readonly (string | null)[])[],
): void {
  guardShape(area, grid);
  guardUnprotected(sheet, 'formatCells');

  const formatted = formatter();

  for (const [down, formats] of grid.entries()) {
    for (const [across, format] of formats.entries()) {
      if (format === null) continue;

      const row = area.top + down;
      const column = area.left + across;
      const style = formatted(styleAt(sheet, row, column), format);

      sheet.cells.set(row, column, { ...(sheet.cells.get(row, column) ?? { value: null }), style });
    }
  }

  book.changed(sheet.id, areaName(area), 'formats');
}

// Cells that looked alike share one style object afterwards too.
function formatter(): (style: Style, format: string) => Style {
  const known = new Map<string, Map<Style, Style>>();

  return (style, format) => {
    const same = known.get(format) ?? new Map<Style, Style>();
    const made = same.get(style) ?? patchStyle(style, { format: format === 'General' ? undefined : format });

    known.set(format, same.set(style, made));

    return made;
  };
}
