import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { guardWritable } from '../cells/guardWritable';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';
import type { Clip } from './clip';
import { grow, growthFor } from './growUnder';
import { placeClip } from './placeClip';

/**
 * Pastes. Plain: values, formulas, formats; validations and conditional formats of the target are replaced
 * by the source's, and nothing is checked. Values: nothing is checked, but the target keeps its formats and
 * rules. A table grows when the paste lies directly under or beside it.
 */
export function paste(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  clip: Clip,
  mode: 'plain' | 'values' = 'plain',
): ActOutcome {
  const height = clip.rows.length;
  const width = clip.rows[0]?.length ?? 0;
  const target = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };

  return attempt(() => {
    if (height === 0 || width === 0) return;
    if (target.bottom > LAST_ROW || target.right > LAST_COLUMN) {
      throw new ModelFault('InvalidOperation', 'The copied cells are more than fit below and to the right.');
    }

    guardWritable(sheet, target);

    const growth = growthFor(sheet, target);

    placeClip(book, sheet, target, clip, mode === 'plain' ? 'All' : 'Values');

    if (growth) grow(book, sheet, growth.table, growth.rows, growth.columns);

    book.changed(sheet.id, areaName(target), 'values');
  });
}
