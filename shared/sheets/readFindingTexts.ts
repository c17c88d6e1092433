import { fixedSheetWords } from '../messages/ru/sheets';
import { captionKey } from './captionKey';
import type { Grid, RawCell } from './grid';
import type { TemplateReading } from './templateReading';
import { textOfCell } from './textOfCell';

const HEADING = captionKey(fixedSheetWords.findings);

/** Finds the column «Замечания» by its heading in `headingRow`, and what stands in it. */
export function readFindingTexts(
  { cells }: Grid,
  headingRow: number,
): Pick<TemplateReading, 'findingsAt' | 'bodyTop' | 'findingTexts'> {
  const bodyTop = headingRow + 1;
  const headings = cells[headingRow] ?? [];
  const place = headings.findIndex((cell) => captionKey(textOfCell(cell)) === HEADING);

  if (place < 0) return { findingsAt: null, bodyTop, findingTexts: [] };

  return { findingsAt: place, bodyTop, findingTexts: cells.slice(bodyTop).map((row) => textIn(row[place])) };
}

// Letter for letter, because it is compared with what would be written.
function textIn(cell: RawCell | undefined): string {
  return typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : textOfCell(cell);
}
