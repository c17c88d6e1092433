import { apiClient } from '../../../addin/src/api/apiClient';
import { demo } from '../../../shared/messages/ru/desk';
import type { Region } from '../../../shared/regions/region';
import { tableStore } from '../../src/storage/tableStore';
import type { Local } from '../startLocal';
import { demoBooks } from './demoBooks';
import { demoKey } from './demoKey';
import { DEMO_INSTANT } from './demoPlan';
import { sendDemoBook } from './sendDemoBook';

/** Sends a region's demonstration to a service that runs at the demonstration's time, telling of each reporter. */
export async function loadDemo(
  local: Pick<Local, 'address' | 'connectionString'>,
  region: Region,
  say: (line: string) => void,
): Promise<void> {
  const store = tableStore(local.connectionString);
  const books = demoBooks(region);

  for (const [index, book] of books.entries()) {
    const key = await demoKey(store, region, book.reporter.key, new Date(DEMO_INSTANT));

    say(demo.steps(index + 1, books.length, book.reporter.name));
    await sendDemoBook(apiClient(local.address, key), region, book);
  }
}
