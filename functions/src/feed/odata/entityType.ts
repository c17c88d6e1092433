import type { FactSet } from '../../../../shared/facts/fact';

/** The types of CSDL that the feed uses: all of them are plain JSON numbers and texts. */
export type EdmType = 'Edm.String' | 'Edm.Int32' | 'Edm.Double';

/** A value of a property as it stands in the answer. */
export type EdmValue = string | number | null;

/** A property of an entity, declared in `$metadata` and read from a row. */
export type Property<Row> = {
  readonly name: string;
  readonly type: EdmType;
  readonly nullable: boolean;
  readonly of: (row: Row) => EdmValue;
};

/** A set of the feed: its entities' type and where its rows come from. The first property is the key. */
export type EntitySet<Row> = {
  readonly name: string;
  /** Name of the entity type in the namespace `Svod`. */
  readonly type: string;
  readonly properties: readonly [Property<Row>, ...Property<Row>[]];
  readonly rowsOf: (facts: FactSet) => readonly Row[];
};

/** The property with this name, as it is spelt: OData tells capitals from small letters. */
export function propertyOf<Row>(set: EntitySet<Row>, name: string): Property<Row> | null {
  return set.properties.find((property) => property.name === name) ?? null;
}
