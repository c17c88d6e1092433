import { refusalMessage } from '../../../../shared/messages/refusalMessage';
import { readAccessKey } from '../../auth/accessKey';
import type { Session } from '../desk';
import { DeskProblem } from '../desk/deskProblem';
import type { DeskWork } from '../desk/deskWork';
import { answered } from './answered';
import { newMember } from './memberOf';

/** Asks the service who holds the key, and keeps it. What cannot be a key (another password, say) is sent nowhere. */
export async function signIn(work: DeskWork, text: string): Promise<Session> {
  const { memory, keys } = work;
  const key = readAccessKey(text);

  if (key === null) throw notKey(text.trim() === '' ? 'keyMissing' : 'keyUnknown');

  const member = newMember(work, key);
  const session = answered(await member.api('session', { params: {} }));

  member.session = session;
  memory.member = member;
  keys.write(key);

  return session;
}

function notKey(code: 'keyMissing' | 'keyUnknown'): DeskProblem {
  const status = 401;
  const message = refusalMessage('ru', { code, status, params: {} });

  return new DeskProblem({ kind: 'refused', error: { code, message, params: {}, requestId: '' } });
}
