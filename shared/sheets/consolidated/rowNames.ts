import { type Columns, ROW_CODE, valueAt } from '../../columns/columns';
import { sharedColumns } from '../../templates/sharedColumns';
import type { Template, TemplateKey } from '../../templates/template';
import { templates } from '../../templates/templates';
import { joinedName } from '../rowName';

/** What the rows of one reporter's sheet are called, by row code. */
export type NamesOfRows = ReadonlyMap<string, string>;

/** Names by template and reporter. */
export type RowNames = Partial<Record<TemplateKey, ReadonlyMap<string, NamesOfRows>>>;

/** Whose directory lists the organisations that report themselves. */
const REGION = 'region';

/**
 * The columns that name the rows of `to`, in the first way of naming of which all leave the workbook; empty where
 * there is none, as for people.
 */
export function namingColumns(to: TemplateKey): readonly string[] {
  const shared = new Set(sharedColumns(templates[to]).map(({ key }) => key));
  const template: Template = templates[to];

  return template.rowsNamedBy?.find((keys) => keys.every((key) => shared.has(key))) ?? [];
}

/** The templates that `asked` columns of `template` refer to and whose rows have a name outside the workbook. */
export function namedTemplates(template: Template, asked: readonly string[]): readonly TemplateKey[] {
  const kinds = sharedColumns(template).filter(({ key }) => asked.includes(key));
  const referred = kinds.flatMap(({ kind }) => (kind.type === 'reference' ? [kind.to] : []));

  return [...new Set(referred)].filter((to) => namingColumns(to).length > 0);
}

/** What each row of a reporter's sheet of `to` is called; rows without a name are left out. */
export function namesOfRows(to: TemplateKey, columns: Columns): NamesOfRows {
  const keys = namingColumns(to);
  const rows = Array.from({ length: columns.rows }, (_, row) => {
    const name = joinedName(columns, keys, row);

    return [String(valueAt(columns, ROW_CODE, row)), name] as const;
  });

  return new Map(rows.filter(([, name]) => name !== ''));
}

/** What a row is called in the sheet of the reporter who refers to it, or of the region; its code where in neither. */
export function nameOfRow(names: RowNames, to: string, reporter: string, code: string): string {
  // Safe: what is no template's key finds nothing.
  const known = names[to as TemplateKey];

  return known?.get(reporter)?.get(code) ?? known?.get(REGION)?.get(code) ?? code;
}
