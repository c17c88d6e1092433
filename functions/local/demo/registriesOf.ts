import type { ApiClient } from '../../../addin/src/api/apiClient';
import type { Registries } from '../../../shared/contract/registries';
import { demo } from '../../../shared/messages/ru/desk';
import { DeskFault } from '../desk/deskFault';

/** What the service takes of registries about persons. Where these are only totals, tells what the demonstration lacks. Throws `DeskFault`. */
export async function registriesOf(api: ApiClient, say: (line: string) => void): Promise<Registries> {
  const session = await api('session', { params: {} });

  if (session.kind !== 'ok') throw new DeskFault(demo.noSession);

  const { registries } = session.body;

  if (registries === 'counts') say(demo.countsOnly);

  return registries;
}
