import type { Template } from '../templates/template';
import { captionKey } from './captionKey';
import type { Grid, RawCell } from './grid';
import { textOfCell } from './textOfCell';

/** Rows searched for the headings; people put titles, notes and logos above a table, but not more than that. */
const SEARCHED = 50;
/** One caption may stand in a title by chance. */
const FEWEST = 2;

/** Zero-based row of `grid` that holds most of the template's captions; `null` when no row holds two. */
export function findHeading(grid: Grid, template: Template): number | null {
  const captions = new Set(template.columns.map(({ caption }) => captionKey(caption)));
  const counts = grid.cells.slice(0, SEARCHED).map((cells) => countCaptions(cells, captions));
  const most = Math.max(0, ...counts);

  return most < FEWEST ? null : counts.indexOf(most);
}

function countCaptions(cells: readonly RawCell[], captions: ReadonlySet<string>): number {
  return new Set(cells.map((cell) => captionKey(textOfCell(cell))).filter((key) => captions.has(key))).size;
}
