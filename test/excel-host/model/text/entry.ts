import type { CellValue } from '../types';

/** What a typed text means. */
export type Entry =
  /** `format`: the number format the entry itself brings to a cell of format `General`. */
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };
