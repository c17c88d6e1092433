import type { Contract } from '../../../../shared/contract/contract';
import type { PracticeChoice } from '../../../../shared/contract/practice';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Practice, PracticeDecision } from '../../../../shared/practices/practice';
import { newestDecision } from '../../../../shared/practices/practiceStanding';
import type { Answer, Operation } from '../../http/operation';
import { readPracticeDecisions } from '../../storage/readPracticeDecisions';
import { writePracticeDecision } from '../../storage/writePracticeDecision';
import { findRegion } from '../findRegion';
import { guardReason } from '../guardReason';
import type { Ports } from '../ports';
import { bankPractice } from './bankPractice';
import { newestHeads } from './newestHeads';
import { practicesOfSheet } from './practicesOfSheet';

type Route = Contract['putPracticeDecision'];

/** Writes a decision about a practice down, or says why it cannot be made. */
export function putPracticeDecision({ store, clock }: Pick<Ports, 'store' | 'clock'>): Operation<Route> {
  return async ({ member, params, body }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const note = guardReason(body.note);
    if (!note.ok) return note;

    const now = clock();
    const [kept, sheets] = await Promise.all([
      readPracticeDecisions(store, params.region, params),
      newestHeads(store, region.value, now),
    ]);
    const sheet = sheets.find(({ reporter }) => reporter === params.reporter);
    const practices = sheet === undefined ? [] : await practicesOfSheet(store, region.value, sheet);
    const practice = practices.find(({ row }) => row === params.row);
    if (practice === undefined) return refuse('practiceUnknown', {});

    const decisions = kept.map(({ decision }) => decision);
    const known = decisions.find(({ id }) => id === params.decision);
    if (known !== undefined) return standing(practice, decisions, known, body);
    if (practice.content !== body.content) return refuse('practiceChanged', {});

    const decision = { ...body, id: params.decision, at: instantAfter(decisions, now), by: member.id };
    const { reporter, row } = params;
    const written = await writePracticeDecision(store, params.region, { reporter, row, decision });
    const all = [...decisions, written.decision];

    return written.decision === decision
      ? answer(201, practice, all)
      : standing(practice, all, written.decision, body);
  };
}

/** Later than every decision before it, so that which one is the newest is never in doubt. */
function instantAfter(decisions: readonly PracticeDecision[], now: Date): string {
  const last = newestDecision(decisions);
  const earliest = last === null ? 0 : Date.parse(last.at) + 1;

  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

/** What an id that is taken stands for: this very decision, or another. */
function standing(
  practice: Practice,
  decisions: readonly PracticeDecision[],
  { selection, score, publish, note, content }: PracticeDecision,
  body: PracticeChoice,
): Result<Answer<Route>, 'eventIdUsed'> {
  const isSame =
    selection === body.selection &&
    score === body.score &&
    publish === body.publish &&
    note === body.note &&
    content === body.content;

  return isSame ? answer(200, practice, decisions) : refuse('eventIdUsed', {});
}

function answer(
  status: 200 | 201,
  practice: Practice,
  decisions: readonly PracticeDecision[],
): Result<Answer<Route>, never> {
  return { ok: true, value: { status, headers: {}, body: bankPractice(practice, decisions) } };
}
