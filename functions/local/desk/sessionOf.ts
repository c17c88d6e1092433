import type { ApiBody } from '../../../addin/src/api/apiAnswer';
import { type ApiClient, apiClient } from '../../../addin/src/api/apiClient';
import { desk } from '../../../shared/messages/ru/desk';
import type { Reporter } from '../../../shared/regions/reporter';
import { DeskFault } from './deskFault';

/** Who holds a key, and the API in the holder's name. */
export type Session = Omit<ApiBody<'session'>, 'reporters' | 'openYears'> & {
  readonly reporters: readonly Reporter[];
  readonly openYears: readonly number[];
  readonly api: ApiClient;
};

/** Asks the service at `address` who holds `key`. Throws `DeskFault` when there is no key, no service, or the key is not taken. */
export async function sessionOf({
  address,
  key,
}: {
  readonly address: string;
  readonly key: string;
}): Promise<Session> {
  if (key === '') throw new DeskFault(desk.keyNeeded);
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new DeskFault(desk.addressInvalid(address));
  }

  const api = apiClient(address, key);
  const answer = await api('session', { params: {} });

  if (answer.kind === 'unreachable') throw new DeskFault(desk.serviceAway(address));
  if (answer.kind === 'refused') throw new DeskFault(answer.error.message);

  const reporters = answer.body.reporters.map(({ level, ...reporter }) =>
    level ? { ...reporter, level } : reporter,
  );

  return { ...answer.body, reporters, api };
}
