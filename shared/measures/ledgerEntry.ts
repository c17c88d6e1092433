import type { TemplateKey } from '../templates/template';
import type { LedgerEntry, LedgerState, SubmissionHead } from './attainmentResult';
import type { YearState } from './yearState';

/** What an entry of the ledger is made from. */
export type EntryInput = {
  readonly reporter: string;
  readonly template: TemplateKey;
  /** Last local day on time by the calendar. */
  readonly due: string;
  /** Local day of the reading. */
  readonly today: string;
  /** `null`: nothing was sent. */
  readonly head: SubmissionHead | null;
  readonly state: YearState;
  /** Whether the template is waited for, or only taken. */
  readonly isOwed: boolean;
  /** Whether the reporter is in the year's list. */
  readonly isListed: boolean;
};

/** How one reporter and template stand. */
export function ledgerEntry(input: EntryInput): LedgerEntry {
  const { reporter, template, head, state, isOwed, isListed } = input;
  const isWaitedFor = isOwed && isListed;
  const exemption = isWaitedFor ? state.exemption(reporter, template) : null;
  const extension = state.extension(reporter, template);
  const due = extension ?? input.due;

  return {
    reporter,
    template,
    due,
    extended: extension !== null,
    restated: head?.restated ?? false,
    expected: isWaitedFor && exemption === null,
    exemption,
    state: exemption === null ? stateOf(due, input.today, head, isOwed) : 'exempt',
    revision: head?.revision ?? null,
    sentAt: head?.sentAt ?? null,
    rows: head?.rows ?? null,
    ...(head?.rowsStay ? { rowsStay: true } : {}),
    warnings: head?.warnings ?? null,
    receipt: head?.receipt ?? null,
    ...(head?.review === undefined ? {} : { review: head.review }),
  };
}

/** Whether a submission was late was settled when it came in, by the day of that moment. What nobody waits for is never late. */
function stateOf(due: string, today: string, head: SubmissionHead | null, isOwed: boolean): LedgerState {
  if (head !== null) return head.late && isOwed ? 'receivedLate' : 'received';

  return today > due ? 'overdue' : 'missing';
}
