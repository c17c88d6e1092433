import type { Contract } from '../../../shared/contract/contract';
import type { Operation } from '../http/operation';
import type { Ports } from './ports';

/** Publishes the public half of the signing key. */
export function readKeys({ signingKey }: Pick<Ports, 'signingKey'>): Operation<Contract['readKeys']> {
  return async () => ({
    ok: true,
    value: { status: 200, headers: {}, body: { keys: [signingKey.publicJwk] } },
  });
}
