import type { ErrorText } from '../types';
import type { Reference } from './reference';
import type { Structured } from './structured';

/** Operators between two operands; `:` spans two references, `space` is what both have. */
export type BinarySign =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '&'
  | '='
  | '<>'
  | '<'
  | '>'
  | '<='
  | '>='
  | ':'
  | 'space';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: ErrorText }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'structured'; readonly structured: Structured }
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'prefix'; readonly sign: '-' | '+' | '@'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly sign: BinarySign; readonly left: Node; readonly right: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  /** An argument left out: `IF(A1,,1)`. */
  | { readonly kind: 'missing' };

/** A parsed formula; `null` for a text Excel would not take. */
export type Parsed = Node | null;
