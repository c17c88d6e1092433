import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { HEADING_ROW, sheetLayout } from '../../../shared/sheets/sheetLayout';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';

/**
 * The filled rows of a drawn registry as a program that knows no columns holds them: an object a row, what the
 * cells say under the short keys of their columns (captions would make the objects longer and the peer slower).
 */
export function rowObjects({ name, cells }: Grid): readonly Record<string, RawCell>[] {
  const key = TEMPLATE_KEYS.find((one) => templates[one].name === name);
  if (key === undefined) throw new Error(`${name} is no registry`);

  const keys = sheetLayout(templates[key], 0).columns.map((column) => column.key);

  return cells
    .slice(HEADING_ROW + 1)
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Object.fromEntries(keys.map((one, at) => [one, row[at] ?? null])));
}
