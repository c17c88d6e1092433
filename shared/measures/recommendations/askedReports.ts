import type { LedgerState } from '../attainmentResult';
import { NOTHING, type Recommendation } from './recommendation';
import type { Situation } from './situation';

/** The reports that the ledger has in `state`, each as a recommendation to send it. */
export function askedReports(
  { regionYear, advised }: Situation,
  state: Extract<LedgerState, 'overdue' | 'missing'>,
): readonly Recommendation[] {
  const known = new Set(advised.map(({ key }) => key));
  const sources = new Map(regionYear.region.calendar.map(({ template, source }) => [template, source]));

  return regionYear.ledger.entries
    .filter((entry) => entry.expected && entry.state === state && known.has(entry.reporter))
    .map(({ reporter, template, due }) => {
      const source = sources.get(template) ?? null;

      return {
        ...NOTHING,
        reporter,
        kind: state,
        subject: template,
        due,
        source: { receipts: [], acts: source === null ? [] : [source] },
      };
    });
}
