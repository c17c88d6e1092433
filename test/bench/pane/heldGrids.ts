import type { Grid } from '../../../shared/sheets/grid';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { templates } from '../../../shared/templates/templates';
import { gridOf } from '../../shared/sheets/helpers/gridOf';

const REGISTRIES = [templates.organisations.name, templates.mentors.name, templates.mentees.name];

/**
 * The registries among the sheets as Excel's answer would bring them: every call parses them anew, since a text
 * that was looked up in a map once is found faster the next time.
 */
export function heldGrids(specs: readonly SheetSpec[]): () => readonly Grid[] {
  const held = specs
    .filter(({ name }) => REGISTRIES.includes(name))
    .map((spec) => {
      const { cells, ...grid } = gridOf(spec);

      return { grid, cells: JSON.stringify(cells) };
    });

  return () => held.map(({ grid, cells }) => ({ ...grid, cells: JSON.parse(cells) }));
}
