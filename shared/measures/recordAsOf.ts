import type { YearRecord } from './yearRecord';

/** What was frozen and changed of a year by the instant `asOf` (ISO). */
export function recordAsOf({ frozen, events }: YearRecord, asOf: string): YearRecord {
  return {
    frozen: frozen !== null && frozen.frozenAt <= asOf ? frozen : null,
    events: events.filter(({ at }) => at <= asOf),
  };
}
