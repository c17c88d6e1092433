import { type ApiClient, apiClient } from '../../../addin/src/api/apiClient';
import { demo } from '../../../shared/messages/ru/desk';
import type { Region } from '../../../shared/regions/region';
import { tableStore } from '../../src/storage/tableStore';
import type { Local } from '../startLocal';
import { demoBooks } from './demoBooks';
import { demoKey } from './demoKey';
import { DEMO_INSTANT } from './demoPlan';
import { playOperator } from './operator/playOperator';
import { registriesOf } from './registriesOf';
import { sendDemoBook } from './sendDemoBook';

/** What remains to be done once a region's demonstration is sent. */
export type DemoRest = () => Promise<void>;

/**
 * Sends a region's demonstration to a service that runs at the demonstration's time, telling of each reporter. Gives
 * what the region's operator does then: it needs no waiting for before the next region is sent.
 */
export async function loadDemo(
  local: Pick<Local, 'address' | 'connectionString'>,
  region: Region,
  say: (line: string) => void,
): Promise<DemoRest> {
  const store = tableStore(local.connectionString);
  const books = demoBooks(region);
  const clients = new Map<string, Promise<ApiClient>>();
  const clientOf = (reporter: string): Promise<ApiClient> => {
    const known =
      clients.get(reporter) ??
      demoKey(store, region, reporter, new Date(DEMO_INSTANT)).then((key) => apiClient(local.address, key));

    clients.set(reporter, known);

    return known;
  };

  const operator = await clientOf('region');
  const registries = await registriesOf(operator, say);

  for (const [index, book] of books.entries()) {
    say(demo.steps(index + 1, books.length, book.reporter.name));
    await sendDemoBook(await clientOf(book.reporter.key), region, book, registries);
  }

  return () => playOperator({ region, books, operator, clientOf, registries }, say);
}
