import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { DeadlineService } from './deadlineService';

/** What came of a push. */
export type Sent = {
  readonly status: number;
  /** Of the receipt, or the code of the refusal. */
  readonly id: string;
  readonly jws: string;
  readonly retryAfter: string | null;
  /** Milliseconds. */
  readonly took: number;
};

const answer = z.union([
  z.object({ receipt: z.object({ id: z.string() }), jws: z.string() }),
  z.object({ code: z.string() }),
]);

/** Sends a sheet as the first of its address, under `idempotencyKey` or a key of its own. */
export async function push(
  { address }: Pick<DeadlineService, 'address'>,
  to: { readonly region: string; readonly reporter: string; readonly template: string },
  what: { readonly key: string; readonly body: unknown; readonly idempotencyKey?: string },
): Promise<Sent> {
  const { region, reporter, template } = to;
  const path = `/api/regions/${region}/years/2024/templates/${template}/reporters/${reporter}`;
  const began = performance.now();
  const response = await fetch(address() + path, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${what.key}`,
      'content-type': 'application/json',
      'if-none-match': '*',
      'idempotency-key': what.idempotencyKey ?? randomUUID(),
    },
    body: JSON.stringify(what.body),
  });
  const body = answer.parse(await response.json());

  return {
    status: response.status,
    ...('code' in body ? { id: body.code, jws: '' } : { id: body.receipt.id, jws: body.jws }),
    retryAfter: response.headers.get('retry-after'),
    took: performance.now() - began,
  };
}
