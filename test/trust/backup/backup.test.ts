import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fromEntityLine, toEntityLine } from '../../../functions/local/backup/entityLine';
import { type Backup, openBackup } from '../../../functions/local/backup/openBackup';
import { restoreBackup } from '../../../functions/local/backup/restoreBackup';
import { writeBackup } from '../../../functions/local/backup/writeBackup';
import { verifyBackup } from '../../../functions/local/verify/verifyBackup';
import { openStoreOf } from '../../../functions/src/storage/openStoreOf';
import type { Change, Store } from '../../../functions/src/storage/store';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { keepFigure } from '../figures';
import { AMUR, newKey, type SentRegion, sentRegion } from './sentRegion';

let sent: SentRegion;
let folder: string;
let copy: string;
let backup: Backup;

beforeAll(async () => {
  sent = await sentRegion();
  folder = await mkdtemp(join(tmpdir(), 'svod-backup-'));
  copy = join(folder, 'copy');
  await writeBackup(sent.app.store, region, sent.key, copy, sent.app.clock.now);
  backup = await openBackup(copy, sent.keys);
}, 60_000);

afterAll(async () => {
  await sent.app.stop();
  await rm(folder, { recursive: true });
});

/** A store in a file of its own. */
async function newStore(): Promise<Store> {
  const { store, prepare } = openStoreOf(`file:${join(await mkdtemp(join(folder, 'store-')), 'svod.db')}`);

  await prepare();

  return store;
}

async function attainmentBy(store: Store): Promise<unknown> {
  const app = sent.app.with({ store });

  return (
    await app.call('readAttainment', {
      key: await sent.app.keyOf('operator'),
      params: { region: 'khabarovsk', year: '2024' },
    })
  ).json;
}

describe('a backup of a region', () => {
  it('holds all of it, and recomputed gives what it says', async () => {
    const verdict = await verifyBackup(backup, region, sent.keys);

    expect(verdict).toEqual({ revisions: 8, contents: 8, years: 2, faults: [] });
    expect(JSON.stringify(backup.attainment.get(2024))).toBe(
      JSON.stringify(await attainmentBy(sent.app.store)),
    );
    keepFigure({
      area: 'backup',
      what: `${verdict.revisions} revisions of a region backed up from Azurite, restored into SQLite, backed up again, verified without either`,
      figure: 'the same rows, the same attainment, 0 faults',
      doesNotProve:
        'anything about a region of full size; that somebody keeps copies elsewhere and tries to restore them',
    });
  });

  it('restored into another store gives the same attainment, keys and history, and the same backup again', async () => {
    const store = await newStore();
    const restored = await restoreBackup(store, region, backup);
    const again = join(folder, 'again');

    await writeBackup(store, region, sent.key, again, sent.app.clock.now);

    expect(restored.present).toBe(0);
    expect(JSON.stringify(await attainmentBy(store))).toBe(
      JSON.stringify(await attainmentBy(sent.app.store)),
    );
    // The reading above wrote a line of the audit list before it was answered.
    expect(
      [...(await openBackup(again, sent.keys)).rows].filter(([path]) => !path.startsWith('audit/')),
    ).toEqual([...backup.rows].filter(([path]) => !path.startsWith('audit/')));
  });

  it('restored twice, or again after it was broken off anywhere, is there once', async () => {
    const whole = [...backup.rows.values()].reduce((sum, { length }) => sum + length, 0);

    for (const allowed of [0, 1, 3, 7]) {
      const store = await newStore();

      await expect(restoreBackup(brokenAfter(store, allowed), region, backup)).rejects.toThrow('away');

      const { written, present } = await restoreBackup(store, region, backup);

      expect(written + present).toBe(whole);
      expect(await restoreBackup(store, region, backup)).toEqual({ written: 0, present: whole });
    }
  });

  it('of a Svod that has more than this one is not restored in part', async () => {
    const store = await newStore();
    const more = 'submissions/khabarovsk.2024.unheardOf.jsonl.gz';
    const newer = { ...backup, rows: new Map([...backup.rows, [more, []]]) };

    await expect(restoreBackup(store, region, newer)).rejects.toThrow(`${more} эта версия Свода не знает`);
    expect(await store.range('submissions', 'khabarovsk:2024:monitoring', ' ', '~')).toEqual([]);
    expect((await verifyBackup(newer, region, sent.keys)).faults).toEqual([{ where: more, kind: 'unknown' }]);
  });

  it('is not written where something lies', async () => {
    await expect(writeBackup(sent.app.store, region, sent.key, copy, new Date())).rejects.toThrow('не пуста');
  });

  it('is not restored over other data, which stay', async () => {
    const store = await newStore();
    const [path = '', entities = []] = [...backup.rows].find(([one]) => one.startsWith('submissions/')) ?? [];
    const partition = path.replace('submissions/', '').replace('.jsonl.gz', '').replaceAll('.', ':');
    const [entity] = entities;
    const other: Change = { kind: 'create', row: entity?.row ?? '', values: { revision: 99 } };

    await store.commit('submissions', partition, [other]);

    await expect(restoreBackup(store, region, backup)).rejects.toThrow('уже есть другие данные');
    expect((await store.get('submissions', partition, other.row))?.values).toEqual({ revision: 99 });
  });

  it('has every entity as it was, whatever its values', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      fc.double(),
      fc.boolean(),
      fc.uint8Array().map((bytes) => Uint8Array.from(bytes)),
    );

    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.dictionary(fc.string(), value), (row, values) => {
        expect(fromEntityLine(toEntityLine({ row, values }))).toEqual({ row, values: { ...values } });
      }),
      { numRuns: 60, examples: [['row', Object.fromEntries([['__proto__', 'a value like any other']])]] },
    );
  });

  it.each([
    '',
    '[]',
    '{"row":"a","values":["b"]}',
    '{"row":"a","values":[["b","c"]]}',
    '{"row":"a","values":{"b":null}}',
  ])('is not read from %j', (text) => {
    expect(() => fromEntityLine(text)).toThrow();
  });
});

describe('a backup that was tampered with', () => {
  async function tampered(change: (path: string) => Promise<void>): Promise<string> {
    const path = await mkdtemp(join(folder, 'tampered-'));

    await cp(copy, path, { recursive: true });
    await change(path);

    return openBackup(path, sent.keys).then(
      () => 'taken',
      (error: Error) => error.message,
    );
  }

  it('is refused with the file named', async () => {
    const path = backup.manifest.files[0]?.path ?? '';

    expect(
      await tampered(async (at) => {
        const bytes = await readFile(join(at, path));

        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        await writeFile(join(at, path), bytes);
      }),
    ).toContain(`${path} не тот`);
    expect(
      await tampered((at) => writeFile(join(at, path), gzipSync('{"row":"another","values":{}}\n'))),
    ).toContain(`${path} не тот`);
    expect(await tampered((at) => rm(join(at, path)))).toContain(`нет файла ${path}`);
    expect(await tampered((at) => writeFile(join(at, 'submissions', 'more.jsonl.gz'), ''))).toContain(
      'посторонний файл submissions/more.jsonl.gz',
    );
    expect(await tampered((at) => rm(join(at, 'manifest.jws')))).toContain('нет файла manifest.jws');
    expect(
      await tampered(async (at) => {
        const jws = await readFile(join(at, 'manifest.jws'), 'utf8');
        const [header, , signature] = jws.split('.');
        const payload = Buffer.from(JSON.stringify({ ...backup.manifest, files: [] })).toString('base64url');

        await writeFile(join(at, 'manifest.jws'), [header, payload, signature].join('.'));
      }),
    ).toContain('не подписана');
  });

  it('is not taken with somebody else’s key, nor a receipt for a list of files', async () => {
    await expect(openBackup(copy, { keys: [newKey().publicJwk] })).rejects.toThrow('не подписана');

    const { json } = await sent.app.call('readReceipt', {
      key: await sent.app.keyOf('reporter', [AMUR]),
      params: { region: 'khabarovsk', receipt: `khabarovsk.2024.monitoring.${AMUR}.1` },
    });

    expect(await tampered((at) => writeFile(join(at, 'manifest.jws'), String(json?.jws ?? '')))).toContain(
      'не подписана',
    );
  });

  it('names no file outside its folder', async () => {
    const files = await readdir(copy, { recursive: true });

    expect(files.filter((file) => file.includes('..'))).toEqual([]);
  });
});

/** The store until it has committed so many transactions; then nobody answers. */
function brokenAfter(store: Store, allowed: number): Store {
  let committed = 0;

  return {
    ...store,
    commit: async (...change) => {
      if (committed === allowed) throw new Error('away');
      committed += 1;

      return store.commit(...change);
    },
  };
}
