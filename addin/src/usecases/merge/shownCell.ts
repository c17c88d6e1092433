import { isoToSerial } from '../../../../shared/cells/serialDate';
import { cellContent } from '../../../../shared/sheets/cellContent';
import type { ReferenceLabels } from '../../../../shared/sheets/referenceLabels';
import type { TemplateColumn } from '../../../../shared/templates/template';
import type { Owner } from '../desk';
import type { MergeCell } from './mergeCell';

/** What a cell of a registry shows. */
export type Show = (cell: MergeCell, column: TemplateColumn) => string | number | null;

/** What a cell of the registry shows, in the workbook's own date system; content that means nothing, as it was. */
export function shownCell(owner: Owner, labels: ReferenceLabels, date1904: boolean): Show {
  const context = { region: owner.region, labels };

  return ({ value, kept }, { kind }) => {
    if (value === null) return kept;
    if (kind.type === 'date' && date1904 && /^\d{4}-/.test(String(value)))
      return isoToSerial(String(value), true);

    return cellContent(value, kind, context);
  };
}
