import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import * as z from 'zod';
import { MEMBERS } from '../src/storage/memberRow';
import { tableStore } from '../src/storage/tableStore';
import type { DataFolder } from './dataFolder';
import { readSecret, writeSecret } from './secretFile';

const schema = z.strictObject({
  address: z.string(),
  connectionString: z.string(),
  /** For `POST /admin/functions/{name}`. */
  adminKey: z.string(),
});

/** How to reach what runs on a data folder. */
export type Running = z.infer<typeof schema>;

/** Tells other commands how to reach what runs now. */
export function writeRunning({ running }: DataFolder, what: Running): Promise<void> {
  return writeSecret(running, what);
}

/** To be called when nothing runs any more. */
export function removeRunning({ running }: DataFolder): Promise<void> {
  return rm(running, { force: true });
}

/**
 * What runs on the folder now, or `null`. A file left behind by a killed process counts for nothing: the
 * table service itself must answer to its key.
 */
export async function readRunning({ running }: DataFolder): Promise<Running | null> {
  const found = await readSecret(running, schema);

  if (found === null || !(await listens(found.connectionString))) return null;

  try {
    await tableStore(found.connectionString).get('members', MEMBERS, 'nobody');

    return found;
  } catch {
    // Another service has the port now.
    return null;
  }
}

/** Whether anybody listens there: a refused connection is told at once, the client library would try again. */
function listens(connectionString: string): Promise<boolean> {
  const endpoint = /TableEndpoint=([^;]+)/.exec(connectionString)?.[1];

  if (endpoint === undefined) return Promise.resolve(false);

  const { hostname, port } = new URL(endpoint);

  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };

    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
