import { consolidatedSheets as texts } from '../../../../shared/messages/ru/consolidatedSheets';
import { captionKey } from '../../../../shared/sheets/captionKey';
import type { RegistryColumn } from '../../../../shared/sheets/consolidated/registryColumns';
import type { Grid } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { WorkbookPort } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';

/** Rows among which the headings are looked for; people put notes and logos above a table, but not more. */
const SEARCHED = 50;
/** One heading may stand in a title by chance. */
const FEWEST = 2;

/** What stands above the rows of a registry. */
export type SheetHead = {
  /** Zero-based row of the headings; the row that has most of them; `null` when none has two. */
  readonly headingRow: number | null;
  /** Zero-based places of the columns that are there, by key. */
  readonly places: ReadonlyMap<string, number>;
  /** Zero-based place of the line that says when it was collected; `null` when the user wrote something else there. */
  readonly collected: { readonly row: number; readonly column: number } | null;
  readonly date1904: boolean;
};

/** Reads the first rows of a registry's sheet and finds `columns` by their headings, wherever they were moved. */
export async function readHead(
  workbook: WorkbookPort,
  sheet: string,
  columns: readonly RegistryColumn[],
): Promise<SheetHead> {
  const [grid] = await workbook.readSheets([sheet], { rows: { from: 0, count: SEARCHED } });

  if (grid === undefined) throw new WorkbookFault('sheetGone', sheet);

  const { cells, date1904 } = grid;
  const captions = cells.map((row) => row.map((cell) => captionKey(textOfCell(cell))));
  const wanted = new Set(columns.map(({ heading }) => captionKey(heading)));
  const counts = captions.map((row) => new Set(row.filter((caption) => wanted.has(caption))).size);
  const most = Math.max(0, ...counts);
  const headingRow = most < FEWEST ? -1 : counts.indexOf(most);
  const headings = captions[headingRow] ?? [];
  const places = columns.flatMap(({ key, heading }) => {
    const place = headings.indexOf(captionKey(heading));

    return place < 0 ? [] : [[key, place] as const];
  });

  return {
    headingRow: headingRow < 0 ? null : headingRow,
    places: new Map(places),
    collected: collectedPlace(grid),
    date1904,
  };
}

function collectedPlace({ cells }: Grid): SheetHead['collected'] {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => {
      const text = textOfCell(cell);

      return text === texts.notYet || text.startsWith(texts.collectedStart);
    });

    if (column >= 0) return { row, column };
  }

  return null;
}
