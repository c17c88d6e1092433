import type { Contract } from '../../../shared/contract/contract';
import { refuse } from '../../../shared/contract/result';
import type { Operation } from '../http/operation';
import { signedReceipt } from '../receipts/signedReceipt';
import { readRevision } from '../storage/readRevision';
import type { Ports } from './ports';

/** Hands out a receipt again. */
export function readReceipt({ store }: Pick<Ports, 'store'>): Operation<Contract['readReceipt']> {
  return async ({ params }) => {
    const revision = await readRevision(store, params, params.revision);
    if (revision === null) return refuse('receiptUnknown', {});

    return { ok: true, value: { status: 200, headers: {}, body: signedReceipt(revision.jws) } };
  };
}
