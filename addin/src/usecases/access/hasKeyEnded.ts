import type { ErrorBody } from '../../../../shared/contract/errorBody';
import type { RefusalCode } from '../../../../shared/contract/refusals';

const ENDED: readonly RefusalCode[] = ['keyUnknown', 'keyExpired', 'keyRevoked'];

/** Whether the service refused because the key will never open anything again: another one has to be entered. */
export function hasKeyEnded({ code }: ErrorBody): boolean {
  return ENDED.includes(code);
}
