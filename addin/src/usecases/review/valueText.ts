import type { Value } from '../../../../shared/columns/columns';
import { formatDate } from '../../../../shared/messages/formatDate';
import { formatNumber } from '../../../../shared/messages/formatNumber';
import type { Region } from '../../../../shared/regions/region';
import { shownValue } from '../../../../shared/sheets/consolidated/shownValue';
import { type SharedKind, sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** A day is shown as people write it, and not as the number that a cell would hold. */
const PLAIN: SharedKind = { type: 'text', maxLength: 0 };

/** A value that has left the workbook, as sheets show it; `null` of a blank one. `column` is the workbook's. */
export function valueText(
  value: Value,
  template: TemplateKey,
  column: string | null,
  region: Region,
): string | null {
  const found = sharedColumns(templates[template]).find(({ from }) => from === column);

  if (value === null || value === '') return null;
  if (found === undefined) return String(value);

  const isDay = found.kind.type === 'date' || found.kind.type === 'month';
  const shown = shownValue(value, isDay ? PLAIN : found.kind, {
    region,
    date1904: false,
    nameOf: (_, code) => code,
  });

  return typeof shown === 'number' ? formatNumber(shown) : isDay ? formatDate(String(shown)) : shown;
}
