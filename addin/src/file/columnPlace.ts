import { captionKey } from '../../../shared/sheets/captionKey';
import type { Grid } from '../../../shared/sheets/grid';
import { textOfCell } from '../../../shared/sheets/textOfCell';
import type { WantedColumn } from '../ports/workbook';

/** The zero-based place of the column under that heading; `null` when the sheet has none. */
export function columnPlace({ cells }: Grid, { headingRow, heading }: WantedColumn): number | null {
  const wanted = captionKey(heading);
  const place = (cells[headingRow] ?? []).findIndex((cell) => captionKey(textOfCell(cell)) === wanted);

  return place < 0 ? null : place;
}
