import type { ApiClient } from '../../../addin/src/api/apiClient';
import type { Registries } from '../../../shared/contract/registries';
import { demo } from '../../../shared/messages/ru/desk';
import { taken } from './operator/demoOffice';

/** What the service takes of registries about persons. Where these are only totals, tells what the demonstration lacks. */
export async function registriesOf(api: ApiClient, say: (line: string) => void): Promise<Registries> {
  const { registries } = taken(await api('session', { params: {} }), 'session');

  if (registries === 'counts') say(demo.countsOnly);

  return registries;
}
