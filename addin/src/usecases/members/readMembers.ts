import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import type { MembersList } from './membersActions';

/** Asks who has access to the region of whoever holds the key. */
export async function readMembers(work: DeskWork, signal?: AbortSignal): Promise<MembersList> {
  const { session, api } = await requireSession(work, signal);

  return answered(await api('readMembers', { params: { region: session.region } }, signal));
}
