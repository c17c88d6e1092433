import type { Contract } from '../../../../shared/contract/contract';
import type { Operation } from '../../http/operation';
import type { Ports } from '../ports';

/** Not built yet. */
export function putReviewMove(_ports: Pick<Ports, 'store' | 'clock'>): Operation<Contract['putReviewMove']> {
  return async () => {
    throw new Error('not built');
  };
}
