import type { LedgerEntry } from '../../../../shared/measures/attainmentResult';
import type { ReviewState } from '../../../../shared/review/review';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import type { SubmissionKey } from './submissionKey';

/** A submission as the list of those to be reviewed has it. */
export type ReviewedSubmission = SubmissionKey & {
  readonly name: string;
  readonly revision: number;
  /** Instant, ISO. */
  readonly sentAt: string | null;
  readonly late: boolean;
  readonly restated: boolean;
  readonly rows: number | null;
  /** Only the totals were sent; the rows stay in the reporter's workbook. */
  readonly rowsStay: boolean;
  /** Warnings, all of them explained: otherwise it would not have been taken in. */
  readonly explained: number;
  readonly state: ReviewState;
  /** Questions that wait for an answer. */
  readonly open: number;
};

/** Everything that was sent for a year, in the order of sending: who waits longest comes first. */
export type ReviewedYear = {
  readonly year: number;
  readonly timeZone: string;
  readonly submissions: readonly ReviewedSubmission[];
};

/** Reads what was sent for a year and how it stands. */
export async function readSubmissions(
  work: DeskWork,
  year: number,
  signal?: AbortSignal,
): Promise<ReviewedYear> {
  const { session, api } = await requireSession(work, signal);
  const params = { region: session.region, year: String(year) };
  const ledger = answered(await api('readLedger', { params }, signal));
  const names = new Map([...ledger.reporters, ...ledger.unlisted].map(({ key, name }) => [key, name]));
  const submissions = ledger.entries
    .flatMap((entry) => submissionOf(entry, year, names) ?? [])
    .sort((one, other) => ((one.sentAt ?? '') < (other.sentAt ?? '') ? -1 : 1));

  return { year, timeZone: regionOf(session).timeZone, submissions };
}

function submissionOf(
  { reporter, template, revision, sentAt, state, restated, rows, rowsStay, warnings, review }: LedgerEntry,
  year: number,
  names: ReadonlyMap<string, string>,
): ReviewedSubmission | null {
  if (revision === null) return null;

  return {
    year,
    template,
    reporter,
    name: names.get(reporter) ?? reporter,
    revision,
    sentAt,
    late: state === 'receivedLate',
    restated,
    rows,
    rowsStay: rowsStay === true,
    explained: warnings ?? 0,
    state: review?.state ?? 'waiting',
    open: review?.open ?? 0,
  };
}
