import type { Operations } from '../../../../functions/src/http/operation';
import type { Store } from '../../../../functions/src/storage/store';
import { StoreUnavailable } from '../../../../functions/src/storage/storeErrors';
import { CITY } from '../deeds/citySheet';
import { type Gate, gateBefore } from './gate';
import type { Operation, Ran } from './operation';
import { receiptLine, refusalLine, reviewLine } from './outcomeOf';
import { ASKED, bodyOfContent, headersOf, instantOf, memberOf, svodOver, type World } from './world';

/** A history while it happens. */
export type Play = {
  readonly gate: Gate;
  /** Sends the first revision, from which most of what happens goes on. */
  readonly begin: () => Promise<void>;
  /** Begins an operation; what it asks of the store waits at the gate. Gives its number. */
  readonly launch: (operation: Operation) => number;
  /** Everything that was launched, as it stands now. */
  readonly history: () => readonly Ran[];
  /** The signatures that were handed out of each revision. */
  readonly proofs: ReadonlyMap<number, ReadonlySet<string>>;
};

type Outcome = {
  readonly line: string;
  readonly receipt?: { readonly revision: number; readonly jws: string };
};

/** Begins a history over a store in which nothing of its submission is. */
export function play(store: Store, world: World): Play {
  const gate = gateBefore(store);
  const launched: { -readonly [Part in keyof Ran]: Ran[Part] }[] = [];
  const proofs = new Map<number, Set<string>>();
  let moment = 0;
  let ticks = 0;

  const launch = (operation: Operation): number => {
    const number = launched.length;
    const ran = {
      operation,
      invoked: ++moment,
      responded: Number.POSITIVE_INFINITY,
      outcome: null,
      now: null,
    };
    const one: (typeof launched)[number] = ran;
    const clock = () => {
      ticks += 1;
      one.now ??= ticks;

      return instantOf(ticks);
    };
    const svod = svodOver(gate.storeOf(number), world.key, clock);

    launched.push(one);
    gate.run(number, async () => {
      const { line, receipt } = await outcomeOf(svod, operation, world).catch(failed);

      one.responded = ++moment;
      one.outcome = line;
      if (receipt !== undefined)
        proofs.set(receipt.revision, (proofs.get(receipt.revision) ?? new Set()).add(receipt.jws));
    });

    return number;
  };

  const begin = async () => {
    const first = launch({
      kind: 'push',
      content: 0,
      base: 0,
      idempotencyKey: 'the-first',
      isReasoned: false,
    });

    while (await gate.stepOf(first));
  };

  return { gate, launch, begin, history: () => launched, proofs };
}

/** A store that others keep changing may say so; everything else that is thrown explains nothing. */
function failed(error: unknown): Outcome {
  return { line: error instanceof StoreUnavailable ? 'storeAway' : `thrown: ${String(error)}` };
}

async function outcomeOf(svod: Operations, operation: Operation, { contents }: World): Promise<Outcome> {
  const { region, year } = CITY;

  switch (operation.kind) {
    case 'push': {
      const { content, base, idempotencyKey, isReasoned } = operation;
      const answer = await svod.pushSubmission({
        ...ASKED,
        member: memberOf('reporter'),
        params: CITY,
        headers: headersOf(base, idempotencyKey),
        body: { ...bodyOfContent(content), ...(isReasoned ? { reason: 'Нашлась ошибка' } : {}) },
      });

      if (!answer.ok) return { line: refusalLine(answer.refusal) };
      if (!('receipt' in answer.value.body)) return { line: 'no receipt' };

      const { receipt, jws } = answer.value.body;

      return {
        line: `${answer.value.status} ${receiptLine(receipt, contents)}`,
        receipt: { revision: receipt.revision, jws },
      };
    }
    case 'move': {
      const member = memberOf(operation.move.kind === 'answer' ? 'reporter' : 'operator');
      const params = { ...CITY, event: operation.id };
      const { move } = operation;
      const body = move.kind === 'return' ? { ...move, cells: [...move.cells] } : move;
      const answer = await svod.putReviewMove({ ...ASKED, member, params, headers: {}, body });

      return {
        line: answer.ok
          ? `${answer.value.status} ${reviewLine(answer.value.body)}`
          : refusalLine(answer.refusal),
      };
    }
    case 'year': {
      const params = { region, year, event: operation.id };
      const body = { kind: operation.change, reason: 'Решение министерства' };
      const answer = await svod.putYearEvent({
        ...ASKED,
        member: memberOf('operator'),
        params,
        headers: {},
        body,
      });

      return { line: answer.ok ? String(answer.value.status) : answer.refusal.code };
    }
    case 'read': {
      const answer = await svod.readSubmission({
        ...ASKED,
        member: memberOf('reporter'),
        params: CITY,
        headers: {},
      });

      if (!answer.ok) return { line: refusalLine(answer.refusal) };

      const { receipt, jws } = answer.value.body.receipt;

      return { line: `200 ${receiptLine(receipt, contents)}`, receipt: { revision: receipt.revision, jws } };
    }
    case 'readReview': {
      const answer = await svod.readReview({
        ...ASKED,
        member: memberOf('operator'),
        params: CITY,
        headers: {},
      });

      return { line: answer.ok ? `200 ${reviewLine(answer.value.body)}` : refusalLine(answer.refusal) };
    }
  }
}
