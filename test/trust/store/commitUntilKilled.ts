import { writeSync } from 'node:fs';
import { libsqlStore } from '../../../functions/src/storage/libsqlStore';
import type { Store } from '../../../functions/src/storage/store';
import { bytesOf, COUNT_ROW, rowsOf, TABLE } from './round';

/*
 * Commits and prints the number of each commit that was acknowledged, until it is killed or has made as many as told. Each commit
 * creates rows of its own and adds one to a count that all processes share.
 * Arguments: path of the file, partition, name of this process, number of commits.
 */
const [path = '', partition = '', name = '', last = 'Infinity'] = process.argv.slice(2);
const store = libsqlStore(path);

for (let commit = 1; commit <= Number(last); commit += 1) {
  await commitOne(store, commit);
  writeSync(1, `${commit}\n`);
}

async function commitOne(to: Store, commit: number): Promise<void> {
  for (;;) {
    const count = await to.get(TABLE, partition, COUNT_ROW);

    if (count === null) throw new Error('the count is made by the parent');

    const result = await to.commit(TABLE, partition, [
      ...rowsOf(name, commit).map((row) => ({
        kind: 'create' as const,
        row,
        values: { row, bytes: bytesOf(row) },
      })),
      {
        kind: 'replace',
        row: COUNT_ROW,
        values: { count: Number(count.values.count) + 1, last: name },
        etag: count.etag,
      },
    ]);

    if (result.ok) return;
    // Another process was first.
    if (result.reason !== 'stale') throw new Error(`${name} finds commit ${commit} made already`);
  }
}
