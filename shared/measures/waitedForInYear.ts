import type { SentInYear } from './headsOfYear';
import { listedReporters } from './listedReporters';
import type { YearRecord } from './yearRecord';
import { yearState } from './yearState';

/**
 * What stands in a year, seen as the ledger sees it at the instant `asOf`: once the list is frozen its reporters are
 * waited for, whoever has joined or left since, and nobody is waited for who is exempt.
 */
export function waitedForInYear(
  { reporters, heads }: SentInYear,
  { frozen, events }: YearRecord,
  asOf: string,
): SentInYear {
  const { exemption } = yearState(events, asOf);

  return {
    reporters: frozen === null ? reporters : listedReporters(frozen),
    heads,
    isExempt: (reporter, template) => exemption(reporter, template) !== null,
  };
}
