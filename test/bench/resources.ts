import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startAzurite } from '../../functions/local/azurite';
import { prepareStore } from '../../functions/src/storage/prepareStore';
import { openBrowser } from '../helpers/browser';
import { type SeededRegion, seedRegion } from './data/seedRegion';

/** What cases borrow; `close` gives everything back. */
export type Resources = {
  /** Connection string of a table service in memory, new for every call, with the tables created. */
  readonly tableService: () => Promise<string>;
  /** A service that holds a region with so many rows of mentees; the same one for the same number. */
  readonly region: (rows: number) => Promise<SeededRegion>;
  /** A new empty folder. */
  readonly folder: () => Promise<string>;
  /** A headless Chromium, the same one for all. */
  readonly browser: () => Promise<Browser>;
  readonly close: () => Promise<void>;
};

/** Resources of one run of the benchmark. Nothing is started before it is asked for. */
export function openResources(): Resources {
  const closing: (() => Promise<void>)[] = [];
  const regions = new Map<number, Promise<SeededRegion>>();
  let browser: Promise<Browser> | undefined;

  async function tableService(): Promise<string> {
    const { connectionString, stop } = await startAzurite(null);
    closing.push(stop);
    await prepareStore(connectionString);

    return connectionString;
  }

  return {
    tableService,
    region: (rows) => {
      const region = regions.get(rows) ?? tableService().then((service) => seedRegion(service, rows));
      regions.set(rows, region);

      return region;
    },
    folder: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'svod-bench-'));
      closing.push(() => rm(folder, { recursive: true }));

      return folder;
    },
    browser: () => {
      browser ??= openBrowser().then((opened) => {
        closing.push(() => opened.close());

        return opened;
      });

      return browser;
    },
    close: async () => {
      await Promise.all(closing.map((close) => close()));
    },
  };
}
