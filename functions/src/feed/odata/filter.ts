import type { EdmValue } from './entityType';

/** The comparisons of OData. */
export const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;

/** A comparison. */
export type Comparison = (typeof COMPARISONS)[number];

/** One side of a comparison. */
export type Operand =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: EdmValue };

/** A `$filter`, understood. Chains of `and` and of `or` are flat, so that their length costs no depth. */
export type Filter =
  | {
      readonly kind: 'compare';
      readonly comparison: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] };

/**
 * Whether a comparison of two values holds. Nothing is less or more than `null`; texts go by their code units, as
 * their order in the feed does.
 */
export function holds(comparison: Comparison, left: EdmValue, right: EdmValue): boolean {
  if (comparison === 'eq') return left === right;
  if (comparison === 'ne') return left !== right;
  if (left === null || right === null) return false;

  switch (comparison) {
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
    case 'lt':
      return left < right;
    default:
      return left <= right;
  }
}
