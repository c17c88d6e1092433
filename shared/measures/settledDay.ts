import type { SettledDay } from '../regions/deadlines';
import type { TemplateKey } from '../templates/template';
import type { Ledger } from './attainmentResult';

/** The day of a template that holds for everybody: the earliest in the ledger, since one put off for one reporter is later. `null` where nobody owes it. */
export function settledDay({ entries }: Pick<Ledger, 'entries'>, template: TemplateKey): SettledDay | null {
  const [first] = entries
    .filter((entry) => entry.template === template && entry.expected)
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));

  return first === undefined ? null : { day: first.due, extended: first.extended };
}
