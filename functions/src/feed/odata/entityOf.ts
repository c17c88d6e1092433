import type { EdmValue, Property } from './entityType';

/** An entity as it stands in an answer. */
export type Entity = Readonly<Record<string, EdmValue>>;

/** A row's properties under their names. */
export function entityOf<Row>(row: Row, properties: readonly Property<Row>[]): Entity {
  const entity: Record<string, EdmValue> = {};

  for (const { name, of } of properties) entity[name] = of(row);

  return entity;
}
