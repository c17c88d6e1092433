import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FirstKeys } from '../firstKeys';
import { endEmpty } from '../host/endEmpty';
import { findFile } from './findFile';
import { missingBuildPage } from './pages/missingBuildPage';
import { notFoundPage } from './pages/notFoundPage';
import { startPage } from './pages/startPage';
import { sendFile } from './sendFile';
import { sendKeys } from './sendKeys';
import { sendPage } from './sendPage';

/** What is served beside the API. */
export type SiteOptions = {
  /** The folder that `npm run build` fills, with a slash at the end. */
  readonly dist: string;
  /** Shown to the demonstration; `null` where there is more than demonstration data. */
  readonly keys: FirstKeys | null;
  /** For others than this machine: without the demonstration and what the start page says of it. */
  readonly isPublic?: boolean;
};

/** Answers a request for a path (decoded) that is none of the API's. */
export type Site = (incoming: IncomingMessage, answer: ServerResponse, path: string) => void;

/** The demonstration, however a file system takes capitals. */
const DEMONSTRATION = /^\/try(?:\/|$)/i;

/** Paths that are not files. */
const NAMED: Readonly<Record<string, string>> = { '/try': '/try/page.html', '/try/': '/try/page.html' };

/**
 * Serves the start page, the pane, the demonstration and Office.js from the built folders, to be read only. What
 * stands in `site` is made for this machine and goes before what a deployment would serve.
 */
export function serveSite({ dist, keys, isPublic = false }: SiteOptions): Site {
  const folders = [`${dist}site`, `${dist}addin`];

  return (incoming, answer, path) => {
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      answer.setHeader('allow', 'GET, HEAD');
      endEmpty(answer, 405);
    } else if (path === '/') sendPage(incoming, answer, 200, startPage(isPublic));
    else if (isPublic && DEMONSTRATION.test(path)) sendPage(incoming, answer, 404, notFoundPage());
    else if (path === '/try/keys.json' && keys !== null) sendKeys(incoming, answer, keys);
    else void serveFile(incoming, answer, NAMED[path] ?? path, folders);
  };
}

async function serveFile(
  incoming: IncomingMessage,
  answer: ServerResponse,
  path: string,
  folders: readonly string[],
): Promise<void> {
  const found = await findFile(folders, path);

  if (found !== null) sendFile(incoming, answer, path, found);
  else if (await isBuilt(folders)) sendPage(incoming, answer, 404, notFoundPage());
  else sendPage(incoming, answer, 503, missingBuildPage());
}

async function isBuilt(folders: readonly string[]): Promise<boolean> {
  const found = await Promise.all(folders.map((folder) => stat(folder).catch(() => null)));

  return found.every((folder) => folder?.isDirectory() === true);
}
