import type { Region } from '../../../../shared/regions/region';
import { registryOf } from '../../../../shared/sheets/consolidated/registryName';
import type { CellScalar } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { SelectedRow, WorkbookPort } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import { cellText } from './cellText';
import type { ChosenCell } from './chosenCell';
import { type RegistryHeadings, registryHeadings } from './registryHeadings';
import { rowText } from './rowText';
import { captionOf } from './shownThread';

/** What the selection gave. `other`: the sheet in front is no consolidated registry. `many`: more than are read at once. */
export type SelectedReading =
  | {
      readonly kind: 'cells';
      readonly cells: readonly ChosenCell[];
      /** Selected cells that nothing can be asked about: headings, the operator's own columns, rows without a code. */
      readonly left: number;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' }
  | { readonly kind: 'many'; readonly count: number; readonly most: number };

/** Nobody types questions to more, and a list of more cannot be looked through. */
export const MOST_SELECTED = 1000;

/** The selected cells of the consolidated registry in front, as what the operator may ask about. */
export async function readSelected(
  work: DeskWork,
  readSelection: NonNullable<WorkbookPort['readSelection']>,
): Promise<SelectedReading> {
  const { session } = await requireSession(work);
  const region = regionOf(session);
  const { mark, head, count, rows } = await readSelection(MOST_SELECTED);
  const registry = mark === null ? null : registryOf(mark, region.registryViews);
  const headings = registry && registryHeadings(head, registry.template);

  if (!registry || !headings) return { kind: 'other' };
  if (count === 0) return { kind: 'nothing' };
  if (count > MOST_SELECTED) return { kind: 'many', count, most: MOST_SELECTED };

  const cells = rows.flatMap((row) => cellsOf(row, headings, registry, region));

  return { kind: 'cells', cells, left: count - cells.length };
}

function cellsOf(
  { row, cells, columns }: SelectedRow,
  headings: RegistryHeadings,
  { template, year }: NonNullable<ReturnType<typeof registryOf>>,
  region: Region,
): readonly ChosenCell[] {
  const at = (place: number | null): CellScalar => (place === null ? null : (cells[place] ?? null));
  const code = textOfCell(at(headings.rowCode));
  const reporter = textOfCell(at(headings.reporterKey));
  const revision = Number(at(headings.revision));

  if (row <= headings.row || code === '' || reporter === '' || !(revision >= 1)) return [];

  const name = textOfCell(at(headings.reporter)) || reporter;
  const line = rowText(template, code, region, { key: reporter, name }, year);

  return columns.flatMap((place) => {
    const column = headings.columns.get(place);

    if (column === undefined) return [];

    return {
      year,
      template,
      reporter,
      name,
      revision,
      row: code,
      column,
      rowText: line,
      caption: captionOf(template, column),
      value: cellText(at(place), template, column),
    };
  });
}
