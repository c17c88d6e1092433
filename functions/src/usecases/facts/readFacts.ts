import type { Contract } from '../../../../shared/contract/contract';
import { toWireFacts } from '../../../../shared/facts/wireFacts';
import type { Operation } from '../../http/operation';
import type { Ports } from '../ports';
import { factsAsked } from './factsAsked';

/** Hands out the facts, dictionary-encoded: of 100,000 each text crosses once. */
export function readFacts(ports: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readFacts']> {
  return async ({ member, params, query }) => {
    const found = await factsAsked(ports, member, params.region, query);
    if (!found.ok) return found;

    const { facts, kept = [], ...rest } = found.value;

    return {
      ok: true,
      value: { status: 200, headers: {}, body: { ...rest, ...toWireFacts(facts), kept } },
    };
  };
}
