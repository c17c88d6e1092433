import type { Store } from '../../../../functions/src/storage/store';

/** Turns the bytes of all columns of a partition's sheets round, as a failing disk might. */
export async function damageParts(store: Store, partition: string): Promise<void> {
  const parts = await store.range('submissions', partition, 'part:', 'part;');

  for (const { row, etag, values } of parts) {
    const turned = Object.entries(values).map(
      ([key, value]) => [key, value instanceof Uint8Array ? value.toReversed() : value] as const,
    );

    await store.commit('submissions', partition, [
      { kind: 'replace', row, etag, values: Object.fromEntries(turned) },
    ]);
  }
}
