import { type Columns, valueAt } from '../columns/columns';
import { isClosed } from './isClosed';
import { counted, type Measure } from './measure';

/**
 * What a directory adds up to: `organisations.rows` and `organisations.curators` (with a curator appointed),
 * whole and by `level`. Closed organisations stay in the directory for the sake of earlier years and are in
 * neither. A level without organisations has no measure; in a directory that was sent its count is 0.
 */
export function measuresOfOrganisations(columns: Columns): readonly Measure[] {
  const open = Array.from({ length: columns.rows }, (_, row) => row).filter((row) => !isClosed(columns, row));
  const levels = new Set(open.map((row) => valueAt(columns, 'level', row)).filter((level) => level !== null));

  return [
    ...count(columns, open, {}),
    ...[...levels].flatMap((level) =>
      count(
        columns,
        open.filter((row) => valueAt(columns, 'level', row) === level),
        { level: String(level) },
      ),
    ),
  ];
}

function count(columns: Columns, rows: readonly number[], dimensions: Measure['dimensions']): Measure[] {
  const curators = rows.filter((row) => valueAt(columns, 'curatorAppointed', row) === 'yes');

  return [
    counted('organisations.rows', rows.length, dimensions),
    counted('organisations.curators', curators.length, dimensions),
  ];
}
