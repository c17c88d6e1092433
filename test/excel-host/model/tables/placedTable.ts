import type { Sheet } from '../sheet';
import type { Table } from '../types';

/** A table and the sheet it lies on. */
export type PlacedTable = { readonly sheet: Sheet; readonly table: Table };
