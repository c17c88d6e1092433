/** The year of a region whose list and events share a partition. */
export type LedgerAddress = { readonly region: string; readonly year: number };
