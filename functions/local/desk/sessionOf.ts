import type { ApiBody } from '../../../addin/src/api/apiAnswer';
import type { ApiClient } from '../../../addin/src/api/apiClient';
import { desk } from '../../../shared/messages/ru/desk';
import type { Reporter } from '../../../shared/regions/reporter';
import { DeskFault } from './deskFault';

/** Who holds a key. */
export type Session = Omit<ApiBody<'session'>, 'reporters'> & { readonly reporters: readonly Reporter[] };

/** Asks the service who holds `key`. Throws `DeskFault` when there is no key, or it is not taken. */
export async function sessionOf(api: ApiClient, key: string): Promise<Session> {
  if (key === '') throw new DeskFault(desk.keyNeeded);

  const answer = await api('session', { params: {} });

  if (answer.kind === 'unreachable') throw new DeskFault(desk.serviceAway);
  if (answer.kind === 'refused') throw new DeskFault(desk.sessionRefused(answer.error.message));

  const reporters = answer.body.reporters.map(({ level, ...reporter }) =>
    level ? { ...reporter, level } : reporter,
  );

  return { ...answer.body, reporters };
}
