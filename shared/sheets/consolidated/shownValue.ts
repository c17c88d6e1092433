import { isoToSerial } from '../../cells/serialDate';
import type { Value } from '../../columns/columns';
import { isCalendarDate } from '../../columns/guards/isCalendarDate';
import { isMissingWord } from '../../columns/guards/isMissingWord';
import { consolidatedSheets as texts } from '../../messages/ru/consolidatedSheets';
import { fixedSheetWords } from '../../messages/ru/sheets';
import type { Region } from '../../regions/region';
import { enumerationItems } from '../../templates/enumerations';
import { PERSON_INN, type SharedKind } from '../../templates/sharedColumns';

/** What the text of a value depends on besides the value. */
export type ShownContext = {
  readonly region: Region;
  /** Whether the workbook's dates count from 1904. */
  readonly date1904: boolean;
  /** What a row of another sheet is called; its code where it has no name here. */
  readonly nameOf: (to: string, code: string) => string;
};

const BANDS: ReadonlyMap<Value, string> = new Map(Object.entries(texts.ageBands));

/**
 * What a cell of a consolidated registry shows for a shared value: labels for keys, names for codes, months and ages
 * in words. A key that the present lists do not have, since an older version of the template had it, is shown as it is.
 */
export function shownValue(value: Value, kind: SharedKind, context: ShownContext): Value {
  if (value === null) return null;
  if (typeof value === 'string' && isMissingWord(value)) return fixedSheetWords.missing[value];

  switch (kind.type) {
    case 'enumeration':
      return label(value, kind.enumeration, context.region);
    case 'enumerationSet':
      return String(value)
        .split('+')
        .map((key) => label(key, kind.enumeration, context.region))
        .join('; ');
    case 'reference':
      return context.nameOf(kind.to, String(value));
    case 'date':
      return serial(String(value), value, context);
    case 'month':
      return serial(`${value}-01`, value, context);
    case 'ageBand':
      return BANDS.get(value) ?? value;
    case 'legalEntityInn':
      return value === PERSON_INN ? texts.personInn : value;
    default:
      return value;
  }
}

function label(key: Value, enumeration: string, region: Region): string {
  return enumerationItems(enumeration, region).find((one) => one.key === key)?.label ?? String(key);
}

function serial(iso: string, value: Value, { date1904 }: ShownContext): Value {
  return isCalendarDate(iso) ? isoToSerial(iso, date1904) : value;
}
