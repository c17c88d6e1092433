import { foldText } from '../cells/foldText';
import { type Columns, ROW_CODE, valueAt } from '../columns/columns';
import type { TemplateKey } from '../templates/template';
import { rowName } from './rowName';

/** What a reference cell shows for a row code. */
export type ReferenceLabels = (to: TemplateKey, code: string) => string;

/**
 * Labels for the rows of `sheets`: the name where it is the only one of its kind, otherwise the row code,
 * which is read back without doubt.
 */
export function referenceLabels(sheets: Partial<Record<TemplateKey, Columns>>): ReferenceLabels {
  const known = new Map<TemplateKey, ReadonlyMap<string, string>>();

  for (const to of ['organisations', 'mentors'] as const) {
    const columns = sheets[to];

    if (columns) known.set(to, uniqueNames(to, columns));
  }

  return (to, code) => known.get(to)?.get(code) ?? code;
}

function uniqueNames(to: TemplateKey, columns: Columns): ReadonlyMap<string, string> {
  const rows = Array.from({ length: columns.rows }, (_, row) => ({
    code: String(valueAt(columns, ROW_CODE, row)),
    name: rowName(to, columns, row),
  }));
  const times = new Map<string, number>();

  for (const { name } of rows) times.set(foldText(name), (times.get(foldText(name)) ?? 0) + 1);

  return new Map(
    rows.flatMap(({ code, name }) =>
      name !== '' && times.get(foldText(name)) === 1 ? [[code, name] as const] : [],
    ),
  );
}
