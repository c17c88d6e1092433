import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSigningKey } from '../../../functions/local/signingKey';
import { createMember } from '../../../functions/src/storage/createMember';
import { openStoreOf } from '../../../functions/src/storage/openStoreOf';
import type { Role } from '../../../shared/contract/role';
import { startHostProcess } from '../once/hostProcess';

/** The built service on one machine: the host in its own process, over a durable store in a file. */
export type DeadlineService = {
  readonly address: () => string;
  /** SVOD_STORAGE. */
  readonly storage: string;
  readonly keyOf: (region: string, role: Role, reporters?: readonly string[]) => Promise<string>;
  /** The most memory that the host has had so far, in MB; `null` where the system does not say (it does on Linux). */
  readonly peakMemory: () => Promise<number | null>;
  /** The same data served by another host, without limits; what served them before is killed. */
  readonly moveOn: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts it, with more settings, the host within limits (hostProcess.ts). */
export async function startDeadlineService(
  settings: Readonly<Record<string, string>> = {},
  within: readonly string[] = [],
): Promise<DeadlineService> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-deadline-'));
  const storage = `file:${join(folder, 'svod.db')}`;
  const { store, prepare, close } = openStoreOf(storage);

  await prepare();

  const all = { SVOD_STORAGE: storage, SVOD_SIGNING_KEY: newSigningKey(), ...settings };
  let host = await startHostProcess(all, within);

  return {
    storage,
    address: () => `http://127.0.0.1:${host.port}`,
    keyOf: async (region, role, reporters = []) => {
      const member = { label: 'Тест', region, role, reporters, days: 3650 };

      return (await createMember(store, member, new Date('2024-01-01T00:00:00.000Z'))).accessKey;
    },
    peakMemory: async () => {
      const status = await readFile(`/proc/${host.pid()}/status`, 'utf8').catch(() => '');
      const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];

      return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
    },
    moveOn: async () => {
      await host.kill();
      host = await startHostProcess(all);
    },
    stop: async () => {
      await host.kill();
      close();
      await rm(folder, { recursive: true });
    },
  };
}
