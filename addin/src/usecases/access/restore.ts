import type { Session } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { patiently } from '../desk/patiently';
import { memberOf } from './memberOf';
import { requireSession } from './requireSession';

/** The session of the key kept in this browser; `null` without a key. The pane's first screen waits for it. */
export async function restore(work: DeskWork): Promise<Session | null> {
  if (memberOf(work) === null) return null;

  const { session } = await patiently(work, undefined, (limited) => requireSession(work, limited));

  return session;
}
