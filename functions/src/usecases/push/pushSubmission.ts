import type { Contract } from '../../../../shared/contract/contract';
import type { Receipt } from '../../../../shared/contract/receipt';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Submission } from '../../../../shared/contract/submission';
import type { Answer, Call, Operation } from '../../http/operation';
import { signedReceipt } from '../../receipts/signedReceipt';
import { readHead } from '../../storage/readHead';
import { StoreUnavailable } from '../../storage/storeErrors';
import type { Head } from '../../storage/submission';
import { guardReason } from '../guardReason';
import type { Ports } from '../ports';
import { revisionTag } from '../revisionTag';
import { checkContent } from './checkContent';
import type { Content } from './content';
import { findKnown } from './findKnown';
import { findSheet, type Sheet } from './findSheet';
import { guardContent } from './guardContent';
import { keepRevision } from './keepRevision';
import { makeReceipt } from './makeReceipt';
import { meets, type Precondition, readPrecondition } from './precondition';
import { readTerms, type Terms } from './readTerms';

type Route = Contract['pushSubmission'];
type Answered = ReturnType<Operation<Route>>;
type PushPorts = Pick<Ports, 'store' | 'clock' | 'signingKey'>;

/** Times that a push is tried against a head that others keep moving. */
const ATTEMPTS = 5;

/** What a push demands besides its content. */
type Demands = { readonly precondition: Precondition; readonly idempotencyKey: string };

/** A push whose sheet and content are sound. */
type Push = {
  readonly sheet: Sheet;
  readonly content: Content;
  readonly body: Submission;
  readonly sentBy: string;
  readonly now: Date;
};

/** Takes a submission in, or says why not. */
export function pushSubmission(ports: PushPorts): Operation<Route> {
  return async ({ member, params, query, headers, body }) => {
    const isDry = query.dryRun === 'true';
    const demands = readDemands(headers);
    if (!isDry && !demands.ok) return demands;

    const sheet = await findSheet(ports.store, params);
    if (!sheet.ok) return sheet;

    const content = await guardContent(body, sheet.value.template, sheet.value.region);
    if (!content.ok) return content;

    const reason = guardReason(body.reason ?? '');
    if (!reason.ok) return reason;

    const push = {
      sheet: sheet.value,
      content: content.value,
      body,
      sentBy: member.id,
      now: ports.clock(),
    };

    return demands.ok && !isDry ? takeIn(ports, push, demands.value) : rehearse(ports, push);
  };
}

function readDemands(
  headers: Call<Route>['headers'],
): Result<Demands, 'preconditionMissing' | 'idempotencyKeyMissing'> {
  const precondition = readPrecondition(headers);
  if (!precondition.ok) return precondition;

  const idempotencyKey = headers['idempotency-key'];
  if (idempotencyKey === undefined) return refuse('idempotencyKeyMissing', {});

  return { ok: true, value: { precondition: precondition.value, idempotencyKey } };
}

/** A dry run: everything but writing. */
async function rehearse({ store }: PushPorts, { sheet, content, now }: Push): Answered {
  const checked = await checkContent(store, sheet, content, now);
  if (!checked.ok) return checked;

  const { outcome, measures } = checked.value;
  const body = { findings: outcome.findings, counts: outcome.counts, measures };

  return { ok: true, value: { status: 200, headers: {}, body } };
}

async function takeIn(ports: PushPorts, push: Push, demands: Demands, attempts = ATTEMPTS): Answered {
  const { sheet, content, body, sentBy, now } = push;
  const { address } = sheet;
  const [head, terms] = await Promise.all([
    readHead(ports.store, address),
    readTerms(ports.store, sheet, now),
  ]);

  const known = await settle(ports, push, demands, head);
  if (known !== null) return known;

  const restatement = restate(head, terms, body);
  if (!restatement.ok) return restatement;

  const checked = await checkContent(ports.store, sheet, content, now);
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
  { reason }: Submission,
): Result<Receipt['restatement'] | null, 'restatementReasonMissing'> {
  if (head === null || closedAt === null) return { ok: true, value: null };
  if (reason === undefined) return refuse('restatementReasonMissing', { closedAt });

  return { ok: true, value: { reason } };
}

/** The answer that needs no new revision: the receipt this content has already, or why it cannot follow the head. */
async function settle(
  { store }: PushPorts,
  { sheet, content }: Push,
  { precondition, idempotencyKey }: Demands,
  head: Head | null,
): Promise<Awaited<Answered> | null> {
  const known = await findKnown(store, sheet.address, idempotencyKey, content.contentHash, head);
  if (!known.ok) return known;
  if (known.value !== null) return answer(200, known.value.revision, known.value.jws);
  if (head?.review?.state === 'accepted') return refuse('submissionAccepted', {});

  const met = meets(precondition, head);

  return met.ok ? null : met;
}

function answer(
  status: 200 | 201,
  revision: number,
  jws: string,
): { readonly ok: true; readonly value: Answer<Route> } {
  return {
    ok: true,
    value: { status, headers: { ETag: revisionTag(revision) }, body: signedReceipt(jws) },
  };
}
