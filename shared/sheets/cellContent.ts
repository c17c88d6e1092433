import { isoToSerial } from '../cells/serialDate';
import type { Value } from '../columns/columns';
import { fixedSheetWords } from '../messages/ru/sheets';
import type { Region } from '../regions/region';
import { enumerationItems } from '../templates/enumerations';
import type { ColumnKind, EnumerationKey } from '../templates/template';
import type { ReferenceLabels } from './referenceLabels';

/** Between the labels of a cell that holds several. */
const SEPARATOR = '; ';

/** What a value's text depends on besides the value. */
export type ContentContext = { readonly region: Region; readonly labels: ReferenceLabels };

/**
 * What a cell shows for `value`, such that reading the cell gives `value` again: the label of a list's key,
 * the name of a referenced row, the words for missing numbers, a serial number (1900) for a date.
 */
export function cellContent(
  value: Value,
  kind: ColumnKind,
  { region, labels }: ContentContext,
): string | number | null {
  if (value === null) return null;

  switch (kind.type) {
    case 'enumeration':
      return labelOf(value, kind.enumeration, region);
    case 'enumerationSet':
      return String(value)
        .split('+')
        .map((key) => labelOf(key, kind.enumeration, region))
        .join(SEPARATOR);
    case 'reference':
      return labels(kind.to, String(value));
    case 'number':
      return missingWordText(value) ?? value;
    case 'date':
      return missingWordText(value) ?? isoToSerial(String(value), false);
    default:
      return value;
  }
}

function labelOf(key: Value, enumeration: EnumerationKey, region: Region): string {
  const item = enumerationItems(enumeration, region).find((one) => one.key === key);

  if (item === undefined) throw new Error(`${enumeration} has no value ${key}`);

  return item.label;
}

function missingWordText(value: Value): string | null {
  if (value === 'noData' || value === 'notApplicable') return fixedSheetWords.missing[value];

  return null;
}
