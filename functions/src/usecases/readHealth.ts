import type { Contract } from '../../../shared/contract/contract';
import type { Operation } from '../http/operation';
import type { Ports } from './ports';

/** Says that the functions run. */
export function readHealth({ clock }: Pick<Ports, 'clock'>): Operation<Contract['health']> {
  return async () => ({
    ok: true,
    value: { status: 200, headers: {}, body: { status: 'ok', time: clock().toISOString() } },
  });
}
