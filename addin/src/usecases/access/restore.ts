import type { Session } from '../desk';
import type { DeskWork } from '../work/deskWork';
import { memberOf } from './memberOf';
import { requireSession } from './requireSession';

/** The session of the key kept in this browser; `null` without a key. */
export async function restore(work: DeskWork): Promise<Session | null> {
  return memberOf(work) ? (await requireSession(work)).session : null;
}
