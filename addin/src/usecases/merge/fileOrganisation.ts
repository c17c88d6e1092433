import type { Columns } from '../../../../shared/columns/columns';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { Owner } from '../desk';
import { cellAt } from './cellTable';
import { guessOrganisation } from './guessOrganisation';
import type { SchoolSheet } from './schoolSheet';
import type { SchoolTable } from './schoolTable';

/** The organisation a whole file is from; `asked`: nothing tells, and the user has to; `chosen`: the user has. */
export type FileOrganisation = {
  readonly code: string | null;
  readonly asked: boolean;
  readonly chosen: boolean;
};

type File = { readonly name: string; readonly sheet: SchoolSheet; readonly table: SchoolTable };

/**
 * Whose file it is. Rows that name organisations speak for themselves; a file whose rows name one is that one's.
 * Otherwise it is guessed from what the rows call it, the file's name, the titles and the sheet's name, all of
 * which the user sees before anything is merged.
 */
export function fileOrganisation(
  { name, sheet, table }: File,
  template: TemplateKey,
  { reporter }: Owner,
  directory: Columns | null,
): FileOrganisation {
  if (!templates[template].columns.some(({ key }) => key === 'organisation')) return found(null);
  if (reporter.kind === 'organisation') return found(reporter.key);

  const cells = Array.from({ length: table.rows }, (_, row) => cellAt(table, 'organisation', row));
  const codes = new Set(cells.flatMap(({ value }) => value ?? []));
  const unknown = new Set(cells.flatMap(({ kept }) => (kept === null ? [] : String(kept))));

  if (codes.size + unknown.size > 1) return found(null);

  const [code] = codes;

  if (code !== undefined) return found(String(code));

  const guess = directory && guessOrganisation(directory, [...unknown, name, ...titlesOf(sheet)]);

  return { ...found(guess), asked: guess === null };
}

function found(code: string | null): FileOrganisation {
  return { code, asked: false, chosen: false };
}

function titlesOf({ parts }: SchoolSheet): readonly string[] {
  return parts.flatMap(({ grid, headingRow }) => [
    ...grid.cells
      .slice(0, headingRow)
      .flatMap((cells) => cells.map(textOfCell).filter((text) => text !== '')),
    grid.name,
  ]);
}
