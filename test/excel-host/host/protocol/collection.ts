import type { Args } from './args';
import { asJson } from './args';
import { notFound, notSimulated } from './hostError';
import type { Json } from './json';
import type { Outcome, Thing } from './thing';

/** The item of a key: found in the collection's own way, or by id, name or key without regard to case. */
export function findItem(collection: Thing, key: Json): Thing {
  const { item } = collection.operations;
  const found = item ? item(key) : itemsOf(collection).find((one) => isNamed(one, key));

  if (!found) throw notFound();

  return found;
}

/** The items of a collection. */
export function itemsOf(collection: Thing): readonly Thing[] {
  const { items } = collection.operations;

  if (!items) throw notSimulated(`The list of ${collection.className}`);

  return items();
}

/** What every collection can do; `null` for another method. */
export function collectionCall(
  collection: Thing,
  wire: string,
  args: Args,
): { readonly outcome: Outcome } | null {
  if (!collection.operations.items && !collection.operations.item) return null;
  if (wire === 'GetItem') return { outcome: findItem(collection, asJson(args.at(0))) };
  if (wire === 'GetCount') return { outcome: itemsOf(collection).length };
  if (wire === 'GetItemAt') return { outcome: itemsOf(collection)[args.number(0)] ?? nothing() };
  if (wire === 'GetFirst') return { outcome: itemsOf(collection)[0] ?? nothing() };
  if (wire === 'GetLast') return { outcome: itemsOf(collection).at(-1) ?? nothing() };

  return null;
}

function isNamed(thing: Thing, key: Json): boolean {
  const wanted = String(key).toLowerCase();

  return ['Id', '_Id', 'Name', 'Key'].some((wire) => {
    const value = thing.operations.read(wire)?.();

    return value !== undefined && value !== null && String(value).toLowerCase() === wanted;
  });
}

function nothing(): never {
  throw notFound();
}
