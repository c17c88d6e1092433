import type { Sheet } from '../sheet';
import type { Area, CellValue } from '../types';

/** A reference as a value. */
export type AreaOperand = { readonly kind: 'area'; readonly sheet: Sheet; readonly area: Area };

/** Values in rows of equal length. */
export type ArrayOperand = { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] };

/** What a part of a formula comes to. */
export type Operand = AreaOperand | ArrayOperand | { readonly kind: 'value'; readonly value: CellValue };
