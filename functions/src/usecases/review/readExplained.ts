import type { Contract } from '../../../../shared/contract/contract';
import type { Operation } from '../../http/operation';
import type { Ports } from '../ports';

/** Not built yet. */
export function readExplained(_ports: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readExplained']> {
  return async () => {
    throw new Error('not built');
  };
}
