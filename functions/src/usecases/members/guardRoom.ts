import { MAX_MEMBERS } from '../../../../shared/contract/memberSchema';
import { type Result, refuse } from '../../../../shared/contract/result';
import { MEMBERS, rowsOfRegion } from '../../storage/memberRow';
import type { Store } from '../../storage/store';

/** Lets a new member in while there is room: the list is read whole by whoever opens it. */
export async function guardRoom(store: Store, region: string): Promise<Result<null, 'tooManyMembers'>> {
  const { from, to } = rowsOfRegion('member', region);
  const members = await store.range('members', MEMBERS, from, to, ['revision']);

  return members.length < MAX_MEMBERS
    ? { ok: true, value: null }
    : refuse('tooManyMembers', { limit: MAX_MEMBERS });
}
