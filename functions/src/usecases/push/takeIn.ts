import type { Receipt, SignedReceipt } from '../../../../shared/contract/receipt';
import { type Result, refuse } from '../../../../shared/contract/result';
import { signedReceipt } from '../../receipts/signedReceipt';
import { readHead } from '../../storage/readHead';
import type { Store } from '../../storage/store';
import { StoreUnavailable } from '../../storage/storeErrors';
import type { Head } from '../../storage/submission';
import type { Ports } from '../ports';
import { revisionTag } from '../revisionTag';
import type { Checked } from './checkContent';
import type { Content, PushedBody } from './content';
import type { Demands } from './demands';
import { findKnown } from './findKnown';
import type { Sheet } from './findSheet';
import { keepRevision } from './keepRevision';
import { makeReceipt } from './makeReceipt';
import { meets } from './precondition';
import { readTerms, type Terms } from './readTerms';

/** A push whose sheet and content are sound; `check` judges it against what has been sent so far. */
export type Push = {
  readonly sheet: Sheet;
  readonly content: Content;
  readonly body: PushedBody;
  readonly sentBy: string;
  readonly now: Date;
  readonly check: (store: Store) => Promise<Result<Checked, 'findings'>>;
};

type TakenIn = Result<
  {
    readonly status: 200 | 201;
    readonly headers: { readonly ETag: string };
    readonly body: SignedReceipt;
  },
  | 'idempotencyKeyUsed'
  | 'submissionAccepted'
  | 'headMoved'
  | 'headMissing'
  | 'restatementReasonMissing'
  | 'findings'
  | 'tooLargeToKeep'
>;

/** Times that a push is tried against a head that others keep moving. */
const ATTEMPTS = 5;

/** Checks a push, makes it a revision and answers with its receipt, or with the one its content has already. */
export async function takeIn(
  ports: Pick<Ports, 'store' | 'clock' | 'signingKey'>,
  push: Push,
  demands: Demands,
  attempts = ATTEMPTS,
): Promise<TakenIn> {
  const { sheet, content, body, sentBy, now } = push;
  const { address } = sheet;
  const [head, terms] = await Promise.all([
    readHead(ports.store, address),
    readTerms(ports.store, sheet, now),
  ]);

  const known = await settle(ports.store, push, demands, head);
  if (known !== null) return known;

  const restatement = restate(head, terms, body);
  if (!restatement.ok) return restatement;

  const checked = await push.check(ports.store);
  if (!checked.ok) return checked;

  // Who was on time once is not late with a correction.
  const receipt = makeReceipt({
    address,
    template: sheet.template,
    revision: (head?.revision ?? 0) + 1,
    sentBy,
    sentAt: now.toISOString(),
    late: (head === null || head.late) && terms.isLate,
    restatement: restatement.value,
    body,
    content,
    ...checked.value,
  });

  const { idempotencyKey } = demands;
  const kept = await keepRevision(ports, { sheet, content, receipt, idempotencyKey, head, now });
  if (!kept.ok) return kept;
  if (kept.value !== null) return answer(201, receipt.revision, kept.value);

  // Somebody was faster with another revision or a move of the review: what that means is told by the new head.
  if (attempts === 1) throw new StoreUnavailable('others kept moving the head');

  return takeIn(ports, push, demands, attempts - 1);
}

/** Whether a push corrects a closed year, and why; a first submission is late then, but nothing is restated. */
function restate(
  head: Head | null,
  { closedAt }: Terms,
  { reason }: PushedBody,
): Result<Receipt['restatement'] | null, 'restatementReasonMissing'> {
  if (head === null || closedAt === null) return { ok: true, value: null };
  if (reason === undefined) return refuse('restatementReasonMissing', { closedAt });

  return { ok: true, value: { reason } };
}

/** The answer that needs no new revision: the receipt this content has already, or why it cannot follow the head. */
async function settle(
  store: Store,
  { sheet, content }: Push,
  { precondition, idempotencyKey }: Demands,
  head: Head | null,
): Promise<TakenIn | null> {
  const known = await findKnown(store, sheet.address, idempotencyKey, content.contentHash, head);
  if (!known.ok) return known;
  if (known.value !== null) return answer(200, known.value.revision, known.value.jws);
  if (head?.review?.state === 'accepted') return refuse('submissionAccepted', {});

  const met = meets(precondition, head);

  return met.ok ? null : met;
}

function answer(status: 200 | 201, revision: number, jws: string): TakenIn {
  return {
    ok: true,
    value: { status, headers: { ETag: revisionTag(revision) }, body: signedReceipt(jws) },
  };
}
