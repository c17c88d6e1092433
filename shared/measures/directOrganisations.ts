import { type Columns, ROW_CODE, type Value, valueAt } from '../columns/columns';
import type { Reporter } from '../regions/reporter';
import type { OrgLevel } from '../regions/reporterKind';
import { isClosed } from './isClosed';

/**
 * The organisations directly subordinate to the region, which report themselves: those that the region's own
 * directory lists and that are not closed, sorted by key.
 */
export function directOrganisations(columns: Columns): readonly Reporter[] {
  return Array.from({ length: columns.rows }, (_, row) => row)
    .filter((row) => !isClosed(columns, row))
    .map((row) => reporterOf(columns, row))
    .sort((first, second) => (first.key < second.key ? -1 : 1));
}

function reporterOf(columns: Columns, row: number): Reporter {
  const level = valueAt(columns, 'level', row);

  return {
    key: String(valueAt(columns, ROW_CODE, row)),
    kind: 'organisation',
    name: String(valueAt(columns, 'shortName', row) ?? ''),
    ...(isLevel(level) ? { level } : {}),
  };
}

function isLevel(value: Value): value is OrgLevel {
  return value === 'school' || value === 'college' || value === 'supplementary';
}
