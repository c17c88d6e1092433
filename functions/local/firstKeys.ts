import * as z from 'zod';
import type { Role } from '../../shared/contract/role';
import { firstMemberLabels } from '../../shared/messages/ru/local';
import { createMember } from '../src/storage/createMember';
import { readMember } from '../src/storage/readMember';
import type { Store } from '../src/storage/store';
import type { DataFolder } from './dataFolder';
import { readSecret, writeSecret } from './secretFile';

const schema = z.strictObject({ reporter: z.string(), operator: z.string(), analyst: z.string() });

/** An access key for each role. */
export type FirstKeys = z.infer<typeof schema>;

const REGION = 'khabarovsk';
/** The city of Khabarovsk. */
const REPORTER = '08701000';

/**
 * An access key for each role, made on the first start and kept in the data folder, so that the next start
 * shows the same. Keys that the store does not know any more are made anew.
 */
export async function firstKeys(
  { keys: path }: DataFolder,
  store: Store,
  now: Date,
): Promise<{ readonly keys: FirstKeys; readonly made: boolean }> {
  const kept = await readSecret(path, schema);

  if (kept !== null && (await allKnown(store, kept))) return { keys: kept, made: false };

  const keys = {
    reporter: await makeKey(store, 'reporter', now),
    operator: await makeKey(store, 'operator', now),
    analyst: await makeKey(store, 'analyst', now),
  };

  await writeSecret(path, keys);

  return { keys, made: true };
}

/** A key for a role in the region of the demonstration, without end. */
export async function makeKey(store: Store, role: Role, now: Date): Promise<string> {
  const reporters = role === 'reporter' ? [REPORTER] : [];
  const label = firstMemberLabels[role];

  return (await createMember(store, { label, region: REGION, role, reporters, days: null }, now)).accessKey;
}

async function allKnown(store: Store, keys: FirstKeys): Promise<boolean> {
  const members = await Promise.all(Object.values(keys).map((key) => readMember(store, key)));

  return members.every((member) => member !== null);
}
