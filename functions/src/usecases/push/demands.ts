import { type Result, refuse } from '../../../../shared/contract/result';
import { type Precondition, readPrecondition } from './precondition';

/** What a push demands besides its content. */
export type Demands = { readonly precondition: Precondition; readonly idempotencyKey: string };

/** Reads them from the headers. */
export function readDemands(headers: {
  readonly 'if-match'?: number | undefined;
  readonly 'if-none-match'?: '*' | undefined;
  readonly 'idempotency-key'?: string | undefined;
}): Result<Demands, 'preconditionMissing' | 'idempotencyKeyMissing'> {
  const precondition = readPrecondition(headers);
  if (!precondition.ok) return precondition;

  const idempotencyKey = headers['idempotency-key'];
  if (idempotencyKey === undefined) return refuse('idempotencyKeyMissing', {});

  return { ok: true, value: { precondition: precondition.value, idempotencyKey } };
}
