import { type Columns, valueAt } from '../columns/columns';
import { countDistinct } from './countDistinct';
import { countRows } from './countRows';
import { cutBy } from './cut';
import type { Measure } from './measure';

/**
 * What a list of documents adds up to: `documents.done`, those that are in force or in place, whole and by `kind`;
 * and `documents.organisations`, by `kind`, the organisations that have one.
 */
export function measuresOfDocuments(columns: Columns): readonly Measure[] {
  const byKind = cutBy(columns, 'kind', 'kind');
  const isDone = (row: number): boolean => valueAt(columns, 'done', row) === 'yes';

  return [
    ...countRows(columns, 'documents.done', [byKind], isDone),
    ...countDistinct(columns, 'documents.organisations', 'organisation', byKind, isDone),
  ];
}
