import { serialToIso } from '../../../../shared/cells/serialDate';
import { formatDate } from '../../../../shared/messages/formatDate';
import { formatNumber } from '../../../../shared/messages/formatNumber';
import type { CellScalar } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** Characters of `2024-09`. */
const MONTH = 7;

/** What a cell of a consolidated registry says; `null`: it is blank. Days are numbers of the 1900 date system. */
export function cellText(cell: CellScalar, template: TemplateKey, column: string): string | null {
  const kind = sharedColumns(templates[template]).find(({ from }) => from === column)?.kind.type;

  if (typeof cell !== 'number') return textOfCell(cell) || null;
  if (kind !== 'date' && kind !== 'month') return formatNumber(cell);

  const iso = serialToIso(cell, false);

  if (iso === null) return formatNumber(cell);

  return formatDate(kind === 'month' ? iso.slice(0, MONTH) : iso);
}
