import { isoToSerial } from '../../../../shared/cells/serialDate';
import type { Value } from '../../../../shared/columns/columns';
import { formatDate } from '../../../../shared/messages/formatDate';
import { formatNumber } from '../../../../shared/messages/formatNumber';
import { shownValue } from '../../../../shared/sheets/consolidated/shownValue';
import { elsewhereText } from '../../../../shared/sheets/elsewhere';
import { PERSON_INN, type SharedKind } from '../../../../shared/templates/sharedColumns';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import type { MergedColumn } from './mergedColumnsOf';
import type { OwnSheet } from './ownSheet';
import { unreadText } from './ownVersion';

/** A day or month is shown as people write it, and not as the number that a cell would hold. */
const PLAIN: SharedKind = { type: 'text', maxLength: 0 };
const MISSING = new Set<Value>(['noData', 'notApplicable']);

/** What values depend on besides themselves. */
export type ValueContext = Pick<OwnSheet, 'owner' | 'labels' | 'grid'>;

/** A value that has left a workbook in words, as sheets show it; `null` of a blank one. */
export function valueWords(value: Value, { shared }: MergedColumn, context: ValueContext): string | null {
  const unread = unreadText(value);
  const { kind } = shared;

  if (value === null || value === '' || unread !== null) return unread;

  const isDay = kind.type === 'date' || kind.type === 'month';
  const shown = shownIn(value, isDay ? PLAIN : kind, context);

  if (typeof shown === 'number') return formatNumber(shown);

  return isDay ? formatDate(String(shown)) : String(shown);
}

/** A value of my own column in words: the whole of it, where only a coarse one leaves the workbook. */
export function ownWords(value: Value): string | null {
  if (value === null) return null;

  return MISSING.has(value) ? null : formatDate(String(value));
}

/** Whether a cell of the workbook can hold only a hint of the value, the whole being in the colleague's workbook. */
export function isCoarse({ own, shared: { kind } }: MergedColumn, value: Value): boolean {
  if (own.sharing === 'shared' || value === null || MISSING.has(value)) return false;

  return kind.type !== 'legalEntityInn' || value === PERSON_INN;
}

/** What a cell of the workbook is to hold for a merged value; '' empties it. */
export function cellFor(value: Value, column: MergedColumn, context: ValueContext): string | number {
  const { own, shared } = column;

  if (value === null) return '';
  if (isCoarse(column, value)) return elsewhereText(valueWords(value, column, context) ?? '');
  if (own.kind.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value)))
    return isoToSerial(String(value), context.grid.date1904);

  return shownIn(value, shared.kind, context) ?? '';
}

function shownIn(value: Value, kind: SharedKind, { owner, labels, grid }: ValueContext): Value {
  return shownValue(value, kind, {
    region: owner.region,
    date1904: grid.date1904,
    nameOf: (to, code) => {
      const key = TEMPLATE_KEYS.find((one) => one === to);

      return key === undefined ? code : labels(key, code);
    },
  });
}
