import type { Sheet } from '../sheet';
import type { Area } from '../types';

/** An area and the sheet it lies on. */
export type PlacedArea = { readonly sheet: Sheet; readonly area: Area };
