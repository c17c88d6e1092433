import { type Columns, valueAt } from '../../../../shared/columns/columns';
import type { Region } from '../../../../shared/regions/region';
import { cellContent } from '../../../../shared/sheets/cellContent';
import type { ReferenceLabels } from '../../../../shared/sheets/referenceLabels';
import type { Template } from '../../../../shared/templates/template';
import type { TypedRow } from './filling';

/** The rows of `columns` as one would type them; `labels` name the rows of other sheets. */
export function typedRows(
  template: Template,
  columns: Columns,
  context: { readonly region: Region; readonly labels: ReferenceLabels },
): readonly TypedRow[] {
  return Array.from({ length: columns.rows }, (_, row) =>
    Object.fromEntries(
      template.columns.flatMap(({ key, kind }) => {
        const value = valueAt(columns, key, row);

        return value === null ? [] : [[key, cellContent(value, kind, context)]];
      }),
    ),
  );
}
