import type { Page } from 'playwright-core';

/**
 * All that a browser keeps of a page and those of its frames that are of the same origin beyond their lives, as text:
 * local and session storage, databases, caches, cookies. A refused frame of the library's has no storage at all.
 */
export async function keptByBrowser(page: Page): Promise<string> {
  const { origin } = new URL(page.url());
  const own = page.frames().filter((frame) => frame.url().startsWith(`${origin}/`));
  const frames = await Promise.all(own.map((frame) => frame.evaluate(keptOfOrigin)));
  const cookies = await page.context().cookies();

  return JSON.stringify([...frames, cookies]);
}

/** In the page; what a script there cannot reach, the page has not kept. */
async function keptOfOrigin(): Promise<unknown> {
  const databases = await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => [name, await contentOf(name)]),
  );
  const cached = await Promise.all(
    (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const answers = await cache.matchAll();

      return [name, await Promise.all(answers.map((answer) => answer.text()))];
    }),
  );

  return [{ ...localStorage }, { ...sessionStorage }, databases, cached];

  function contentOf(name: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);

      opening.onerror = () => reject(opening.error);
      opening.onsuccess = async () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        const contents = stores.map((store) => allOf(database, store));

        resolve(await Promise.all(contents));
      };
    });
  }

  function allOf(database: IDBDatabase, store: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const reading = database.transaction(store).objectStore(store).getAll();

      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => resolve([store, reading.result]);
    });
  }
}
