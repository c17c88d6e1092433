import type { Result } from '../../../../shared/contract/result';
import type { OrderItem } from './compareRows';
import { type EntitySet, propertyOf } from './entityType';
import { invalidOption, notSupported, type QueryRefusal } from './odataFault';

/** More of them than the facts have properties say nothing new. */
const MAX_ITEMS = 16;
const ITEM = /^([A-Za-z]{1,40})(?: +(asc|desc))?$/;

/** What a `$orderby` names: properties only, no expressions. */
export function parseOrder<Row>(
  text: string | undefined,
  set: EntitySet<Row>,
): Result<readonly OrderItem[], QueryRefusal> {
  if (text === undefined) return { ok: true, value: [] };
  if (text.includes('(')) return notSupported('$orderby');

  const parts = text.split(',').map((part) => ITEM.exec(part.trim()));
  const items = parts.flatMap((match) => {
    const name = match?.[1] ?? '';

    return propertyOf(set, name) === null ? [] : [{ name, descending: match?.[2] === 'desc' }];
  });

  return items.length < parts.length || items.length > MAX_ITEMS
    ? invalidOption('$orderby')
    : { ok: true, value: items };
}
