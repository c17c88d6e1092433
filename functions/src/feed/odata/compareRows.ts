import type { EdmValue, EntitySet, Property } from './entityType';

/** One property of `$orderby`. */
export type OrderItem = { readonly name: string; readonly descending: boolean };

/**
 * The values a row is put in order by: those of `$orderby`, then its key. No two rows have the same, so a page can
 * begin behind any of them, even when the set has changed meanwhile.
 */
export function placeOf<Row>(set: EntitySet<Row>, order: readonly OrderItem[]): (row: Row) => EdmValue[] {
  const [key] = set.properties;
  const readers = [...order.map(({ name }) => ofName(set, name)), key.of];

  return (row) => readers.map((of) => of(row));
}

/** Negative where `one` comes first. Nothing comes before everything else, as OData wants it. */
export function comparePlaces(
  one: readonly EdmValue[],
  other: readonly EdmValue[],
  order: readonly OrderItem[],
): number {
  for (const [index, value] of one.entries()) {
    const sign = compareValues(value, other[index] ?? null);

    if (sign !== 0) return order[index]?.descending ? -sign : sign;
  }

  return 0;
}

function compareValues(one: EdmValue, other: EdmValue): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;

  return one < other ? -1 : 1;
}

function ofName<Row>(set: EntitySet<Row>, name: string): Property<Row>['of'] {
  const property = set.properties.find((one) => one.name === name);
  if (property === undefined) throw new Error(`${set.name} has no property ${name}`);

  return property.of;
}
