import type { ErrorText } from '../types';
import type { Reference } from './reference';
import type { Structured } from './structured';

/** A token of a formula; `start` and `end` are its place in the text after `=`. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly error: ErrorText }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'structured'; readonly structured: Structured }
  /** A defined name, a table or TRUE/FALSE; `sheet` when written with one. */
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  /** A function's name; the opening bracket is a token of its own. */
  | { readonly kind: 'function'; readonly name: string }
  /** `space` is the intersection of two references. */
  | { readonly kind: 'sign'; readonly sign: string }
);
