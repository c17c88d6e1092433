import { foldText } from '../cells/foldText';
import { isCode } from '../columns/code';
import { type Columns, ROW_CODE, valueAt } from '../columns/columns';
import type { TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';
import { referredTo } from './referredTo';
import { rowName } from './rowName';

/** What a reference cell shows for a row code. */
export type ReferenceLabels = (to: TemplateKey, code: string) => string;

/**
 * Labels for the rows of `sheets`: the name where it is the only one of its kind and could not be taken for a code,
 * otherwise the row code, which is read back without doubt.
 */
export function referenceLabels(sheets: Partial<Record<TemplateKey, Columns>>): ReferenceLabels {
  const known = new Map<TemplateKey, ReadonlyMap<string, string>>();

  for (const to of referredTo(Object.values(templates))) {
    const columns = sheets[to];

    if (columns) known.set(to, uniqueNames(to, columns));
  }

  return (to, code) => known.get(to)?.get(code) ?? code;
}

function uniqueNames(to: TemplateKey, columns: Columns): ReadonlyMap<string, string> {
  const rows = Array.from({ length: columns.rows }, (_, row) => {
    const name = rowName(to, columns, row);

    return { code: String(valueAt(columns, ROW_CODE, row)), name, folded: foldText(name) };
  });
  const times = new Map<string, number>();

  for (const { folded } of rows) times.set(folded, (times.get(folded) ?? 0) + 1);

  return new Map(
    rows.flatMap(({ code, name, folded }) =>
      folded !== '' && times.get(folded) === 1 && !isCode(name.toLowerCase()) ? [[code, name] as const] : [],
    ),
  );
}
