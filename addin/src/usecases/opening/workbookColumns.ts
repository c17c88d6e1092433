import type { Column, Columns } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import type { Template } from '../../../../shared/templates/template';

/** Where a row's person is named first; what stands there stands for the whole name. */
const NAME = 'lastName';

/**
 * A submission as the columns of a workbook. What never left the workbook it came from is blank, and so is what left
 * it coarsened: a month is no date. Where a person's name would stand, it says that the name is in another workbook.
 */
export function workbookColumns(template: Template, { rows, columns: shared }: Columns): Columns {
  const filledWith = (value: string | null): Column =>
    encodeColumn(Array.from({ length: rows }, () => value));
  const entries = template.columns.map(({ key, kind, sharing }): [string, Column] => {
    const column = sharing === 'shared' ? shared[key] : undefined;
    const isName = key === NAME && kind.type === 'personName';

    return [key, column ?? filledWith(isName ? fixedSheetWords.namesElsewhere : null)];
  });

  return { rows, columns: Object.fromEntries(entries) };
}
