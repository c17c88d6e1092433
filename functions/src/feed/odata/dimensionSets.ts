import type { DimensionRow, Dimensions } from '../../../../shared/facts/fact';
import type { EntitySet, Property } from './entityType';

const key: Property<DimensionRow> = {
  name: 'Key',
  type: 'Edm.String',
  nullable: false,
  of: (row) => row.key,
};

/** A year is a number wherever it is joined with the facts. */
const yearKey: Property<DimensionRow> = { ...key, type: 'Edm.Int32', of: (row) => Number(row.key) };

const title: Property<DimensionRow> = {
  name: 'Title',
  type: 'Edm.String',
  nullable: false,
  of: (row) => row.title,
};

/** The dimensions of the star. What else is known of a row is declared here by its name in `DimensionRow.more`. */
export const dimensionSets: readonly EntitySet<DimensionRow>[] = [
  setOf('Regions', 'Region', 'regions', ['oktmo', 'timeZone']),
  setOf('Reporters', 'Reporter', 'reporters', ['kind', 'level', 'oktmo']),
  setOf('Organisations', 'Organisation', 'organisations', []),
  { ...setOf('Years', 'Year', 'years', []), properties: [yearKey, title] },
  setOf('Indicators', 'Indicator', 'indicators', ['template', 'unit', 'section', 'partOf', 'target']),
  setOf('Levels', 'Level', 'levels', []),
  setOf('Forms', 'Form', 'forms', []),
  setOf('Items', 'Item', 'items', []),
  setOf('Templates', 'Template', 'templates', []),
  setOf('States', 'State', 'states', []),
];

function setOf(
  name: string,
  type: string,
  dimension: keyof Dimensions,
  more: readonly string[],
): EntitySet<DimensionRow> {
  return {
    name,
    type,
    properties: [key, title, ...more.map(moreProperty)],
    rowsOf: ({ dimensions }) => dimensions[dimension],
  };
}

function moreProperty(name: string): Property<DimensionRow> {
  return {
    name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    type: 'Edm.String',
    nullable: true,
    of: ({ more }) => more[name] ?? null,
  };
}
