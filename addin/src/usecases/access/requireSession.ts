import type { ApiClient } from '../../api/apiClient';
import type { Session } from '../desk';
import { DeskProblem } from '../desk/deskProblem';
import type { DeskWork } from '../desk/deskWork';
import { answered } from './answered';
import { memberOf } from './memberOf';

/** Who is signed in, and the API in the holder's name. Ends the action when nobody is, or the service does not say. */
export async function requireSession(
  work: DeskWork,
  signal?: AbortSignal,
): Promise<{ readonly session: Session; readonly api: ApiClient }> {
  const member = memberOf(work);

  if (member === null) throw new DeskProblem({ kind: 'signedOut' });

  member.session ??= answered(await member.api('session', { params: {} }, signal));

  return { session: member.session, api: member.api };
}
