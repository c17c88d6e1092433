import { ROW_CODE } from '../../../../shared/columns/columns';
import { isDerived } from '../../../../shared/sheets/isDerived';
import { type SharedColumn, sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { Template, TemplateColumn } from '../../../../shared/templates/template';

/** A column that two versions are merged in, as it is in the workbook and as it leaves it. */
export type MergedColumn = { readonly own: TemplateColumn; readonly shared: SharedColumn };

/** The columns that are merged: all that leave the workbook but the row codes and what Svod fills itself. */
export function mergedColumnsOf(template: Template): readonly MergedColumn[] {
  return sharedColumns(template).flatMap((shared) => {
    const own = template.columns.find(({ key }) => key === shared.from);

    return own === undefined || own.key === ROW_CODE || isDerived(template, own) ? [] : [{ own, shared }];
  });
}
