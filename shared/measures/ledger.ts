import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { TemplateKey } from '../templates/template';
import type { Ledger, LedgerEntry, LedgerState, SubmissionHead } from './attainmentResult';
import { expectedTemplates } from './expectedTemplates';

/** What a ledger is made from. */
export type LedgerInput = {
  readonly region: Region;
  readonly year: number;
  /** Instant of the reading, ISO. */
  readonly asOf: string;
  /** Local day of the reading in the region, `2024-11-25`. */
  readonly today: string;
  /** Everybody expected (expectedReporters). */
  readonly reporters: readonly Reporter[];
  /** At most one for each reporter and template, in any order. */
  readonly heads: readonly SubmissionHead[];
  /** Last local day on which a template of a year is on time. */
  readonly dueDate: (region: Region, template: TemplateKey, year: number) => string;
};

/**
 * Who has sent what: an entry for every template that somebody expected owes. Submissions of others are not
 * lost, they are counted as `unexpected` (an organisation that has since left the region's directory).
 */
export function ledger({ region, year, asOf, today, reporters, heads, dueDate }: LedgerInput): Ledger {
  const byAddress = new Map(heads.map((head) => [addressOf(head.reporter, head.template), head]));

  const entries = reporters.flatMap((reporter) =>
    expectedTemplates(reporter).map((template) => {
      const due = dueDate(region, template, year);

      return entryOf(reporter, template, due, today, byAddress.get(addressOf(reporter.key, template)));
    }),
  );
  const count = (state: LedgerState) => entries.filter((entry) => entry.state === state).length;
  const late = count('receivedLate');
  const received = count('received') + late;

  return {
    region: region.key,
    year,
    asOf,
    expected: entries.length,
    received,
    late,
    unexpected: byAddress.size - received,
    reporters: reporters.map(({ key, kind, name }) => ({ key, kind, name })),
    entries,
  };
}

function addressOf(reporter: string, template: TemplateKey): string {
  return `${template}:${reporter}`;
}

function entryOf(
  reporter: Reporter,
  template: TemplateKey,
  due: string,
  today: string,
  head: SubmissionHead | undefined,
): LedgerEntry {
  return {
    reporter: reporter.key,
    template,
    due,
    state: stateOf(due, today, head),
    revision: head?.revision ?? null,
    sentAt: head?.sentAt ?? null,
    rows: head?.rows ?? null,
    warnings: head?.warnings ?? null,
    receipt: head?.receipt ?? null,
  };
}

/** Whether a submission was late was settled when it came in, by the deadline of that moment. */
function stateOf(due: string, today: string, head: SubmissionHead | undefined): LedgerState {
  if (head !== undefined) return head.late ? 'receivedLate' : 'received';

  return today > due ? 'overdue' : 'missing';
}
