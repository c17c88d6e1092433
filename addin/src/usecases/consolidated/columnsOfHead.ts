import type { Columns } from '../../../../shared/columns/columns';
import { readWireColumns } from '../../../../shared/columns/readWireColumns';
import { DeskProblem } from '../desk/deskProblem';
import type { ConsolidatedHead } from './pullRows';

/** The rows of a head; `null` where the service no longer keeps them. Ends the action when they are not sound. */
export function columnsOfHead({ columns, rows }: ConsolidatedHead): Columns | null {
  if (columns === undefined) return null;

  const read = readWireColumns(columns, rows);

  // What is not ours does not come from our service: a proxy, or one of another version.
  if (!read.ok) throw new DeskProblem({ kind: 'unreachable' });

  return read.columns;
}
