import type { EdmValue, EntitySet } from './entityType';
import { propertyOf } from './entityType';
import { type Filter, holds, type Operand } from './filter';

/** Whether a row is wanted: the filter is made ready once and then asked for every row. */
export function evaluateFilter<Row>(filter: Filter, set: EntitySet<Row>): (row: Row) => boolean {
  if (filter.kind === 'not') {
    const inner = evaluateFilter(filter.of, set);

    return (row) => !inner(row);
  }

  if (filter.kind === 'compare') {
    const { comparison } = filter;
    const left = readerOf(filter.left, set);
    const right = readerOf(filter.right, set);

    return (row) => holds(comparison, left(row), right(row));
  }

  const parts = filter.of.map((part) => evaluateFilter(part, set));

  return filter.kind === 'and'
    ? (row) => parts.every((part) => part(row))
    : (row) => parts.some((part) => part(row));
}

function readerOf<Row>(operand: Operand, set: EntitySet<Row>): (row: Row) => EdmValue {
  if (operand.kind === 'literal') return () => operand.value;

  const property = propertyOf(set, operand.name);
  if (property === null) throw new Error(`${set.name} has no property ${operand.name}`);

  return property.of;
}
