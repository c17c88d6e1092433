import { rowsOf } from '../../src/storage/keys';
import { toListedMember } from '../../src/storage/memberEntity';
import { keyRow, MEMBERS, rowsOfRegion } from '../../src/storage/memberRow';
import type { Entity, Store } from '../../src/storage/store';
import { LocalFault } from '../localFault';
import type { Place } from './partitions';

/** All rows: keys begin with a letter. */
const ALL = { from: '!', to: '~' } as const;
/** Times that a partition is read while others keep sending into it. */
const ATTEMPTS = 5;

/**
 * What lies of a region in a partition, as it stood at one instant: a change of submissions moves a head, so what was
 * read between two equal readings of the heads belongs together. Elsewhere rows are only added. Throws `LocalFault`
 * when it never stands still.
 */
export async function readPlace(store: Store, place: Place, region: string): Promise<readonly Entity[]> {
  const { table, partition } = place;

  if (table === 'members') return readMembers(store, region);
  if (table !== 'submissions') return store.range(table, partition, ALL.from, ALL.to);

  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await headsIn(store, partition);
    const entities = await store.range(table, partition, ALL.from, ALL.to);

    if ((await headsIn(store, partition)) === before) return entities;
  }

  throw new LocalFault('backupBusy', partition);
}

async function headsIn(store: Store, partition: string): Promise<string> {
  const { from, to } = rowsOf('head');
  const heads = await store.range('submissions', partition, from, to, ['revision']);

  return JSON.stringify(heads.map(({ row, etag }) => [row, etag]));
}

/** The region's members, the rows by which their keys are found, and when these were used. */
async function readMembers(store: Store, region: string): Promise<readonly Entity[]> {
  const [members = [], uses = []] = await Promise.all(
    (['member', 'use'] as const).map((kind) => {
      const { from, to } = rowsOfRegion(kind, region);

      return store.range('members', MEMBERS, from, to);
    }),
  );
  const keys = await Promise.all(
    members.map(({ values }) => store.get('members', MEMBERS, keyRow(toListedMember(values).keyHash))),
  );

  const found = keys.filter((key) => key !== null);

  return [...found.toSorted((one, other) => (one.row < other.row ? -1 : 1)), ...members, ...uses];
}
