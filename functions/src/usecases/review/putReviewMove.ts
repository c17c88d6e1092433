import type { Contract } from '../../../../shared/contract/contract';
import { type Result, refuse } from '../../../../shared/contract/result';
import { MOVES } from '../../../../shared/review/moves';
import type { Review, ReviewMove } from '../../../../shared/review/review';
import type { Answer, Call, Operation } from '../../http/operation';
import { commitReviewStep } from '../../storage/commitReviewStep';
import { readHead } from '../../storage/readHead';
import { readReviewEvents } from '../../storage/readReviewEvents';
import { StoreUnavailable } from '../../storage/storeErrors';
import { guardReason } from '../guardReason';
import type { Ports } from '../ports';
import { eventInstant } from './eventInstant';
import { guardMove } from './guardMove';
import { isSameMove } from './isSameMove';
import { keptOf } from './keptOf';
import { reviewOf } from './reviewOf';
import { sidesOf } from './sidesOf';
import { stepOf } from './stepOf';

type Route = Contract['putReviewMove'];
type MovePorts = Pick<Ports, 'store' | 'clock'>;

/** Times that a move is tried against a head that others keep moving. */
const ATTEMPTS = 12;

/** Makes a move in the review of a submission, or says why it cannot be made. */
export function putReviewMove(ports: MovePorts): Operation<Route> {
  return async (call) => {
    const { member, params, body } = call;

    if (!sidesOf(member.role, params.reporter).includes(MOVES[body.kind].by)) {
      return refuse('roleNotAllowed', { role: member.role });
    }

    for (const reason of reasonsOf(body)) {
      const guarded = guardReason(reason);
      if (!guarded.ok) return guarded;
    }

    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const made = await tryMove(ports, call);
      if (made !== null) return made;
    }

    throw new StoreUnavailable('others kept moving the head');
  };
}

function reasonsOf(move: ReviewMove): readonly string[] {
  switch (move.kind) {
    case 'return':
      return move.cells.map(({ reason }) => reason);
    case 'accept':
      return [];
    case 'reopen':
      return [move.reason];
    case 'answer':
      return [move.text];
  }
}

/** `null`: somebody was faster, so all has to be looked at anew. */
async function tryMove(
  { store, clock }: MovePorts,
  { member, params, body }: Call<Route>,
): Promise<Awaited<ReturnType<Operation<Route>>> | null> {
  const head = await readHead(store, params);
  if (head === null) return refuse('submissionUnknown', {});

  const events = await readReviewEvents(store, params, head);
  const before = reviewOf(head, events);
  const known = before.events.find(({ id }) => id === params.event);

  if (known !== undefined) {
    return isSameMove(known, body) ? answer(200, before) : refuse('eventIdUsed', {});
  }

  const guarded = guardMove(head, events, body);
  if (!guarded.ok) return guarded;

  const made = { id: params.event, at: eventInstant(head, clock()), by: member.id };
  const kept = await keptOf(store, params, head, events, body, made);
  if (!kept.ok) return kept;

  const step = stepOf(head, events, kept.value);
  if (step === null) return refuse('moveNotAllowed', { state: before.state });
  if (!(await commitReviewStep(store, params, head, step))) return null;

  const review = { ...step.review, at: step.event.at };

  return answer(201, reviewOf({ ...head, review }, [...events, kept.value]));
}

function answer(status: 200 | 201, review: Review): Result<Answer<Route>, never> {
  return { ok: true, value: { status, headers: {}, body: review } };
}
