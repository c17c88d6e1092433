import type { Region } from './region';

/**
 * The first local day, `2026-01-01`, on which rows sent for `year` are no longer kept: the term in whole months runs
 * from the end of the reporting year (152-ФЗ, article 5: no longer than the purpose asks for). Sums and receipts stay.
 */
export function rowsKeptUntil({ retention }: Pick<Region, 'retention'>, year: number): string {
  return new Date(Date.UTC(year + 1, retention.rowMonths, 1)).toISOString().slice(0, 10);
}
