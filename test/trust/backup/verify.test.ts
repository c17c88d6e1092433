import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attainmentOf } from '../../../functions/local/backup/attainmentOf';
import { backupStore } from '../../../functions/local/backup/backupStore';
import type { BackupEntity } from '../../../functions/local/backup/entityLine';
import { type Backup, openBackup } from '../../../functions/local/backup/openBackup';
import { writeBackup } from '../../../functions/local/backup/writeBackup';
import { verifyBackup } from '../../../functions/local/verify/verifyBackup';
import { signReceipt } from '../../../functions/src/receipts/signReceipt';
import { verifyReceipt } from '../../../functions/src/receipts/verifyReceipt';
import { readContent } from '../../../functions/src/storage/readContent';
import { revisionValues, toRevision } from '../../../functions/src/storage/revisionEntity';
import type { Revision } from '../../../functions/src/storage/submission';
import { writeParts } from '../../../functions/src/storage/writeParts';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { AMUR, CITY, newKey, type SentRegion, sentRegion } from './sentRegion';

const MONITORING = 'submissions/khabarovsk.2024.monitoring.jsonl.gz';
const FIRST = `rev:${AMUR}:000001`;
const HEAD = `head:${AMUR}`;
const RECEIPT = `khabarovsk.2024.monitoring.${AMUR}.1`;

let sent: SentRegion;
let folder: string;
let backup: Backup;

beforeAll(async () => {
  sent = await sentRegion();
  folder = await mkdtemp(join(tmpdir(), 'svod-verify-'));
  await writeBackup(sent.app.store, region, sent.key, join(folder, 'copy'), sent.app.clock.now);
  backup = await openBackup(join(folder, 'copy'), sent.keys);
}, 60_000);

afterAll(async () => {
  await sent.app.stop();
  await rm(folder, { recursive: true });
});

/** The backup with the entities of the monitoring changed by somebody who may write into the store and sign backups. */
function changed(change: (entity: BackupEntity) => BackupEntity | null): Backup {
  const entities = backup.rows.get(MONITORING) ?? [];

  return {
    ...backup,
    rows: new Map([...backup.rows, [MONITORING, entities.flatMap((entity) => change(entity) ?? [])]]),
  };
}

/** What is found: where and of what kind, each once. */
async function found(of: Backup): Promise<readonly string[]> {
  const { faults } = await verifyBackup(of, region, sent.keys);

  return [...new Set(faults.map(({ where, kind }) => `${where} ${kind}`))];
}

/** The monitoring's revision, written anew with a change, in its own row and in the head. */
async function rewritten(
  change: (revision: Revision) => Revision | Promise<Revision>,
  rows: readonly string[] = [FIRST, HEAD],
): Promise<Backup> {
  const kept = (backup.rows.get(MONITORING) ?? []).find(({ row }) => row === FIRST);
  const values = await revisionValues(await change(await toRevision(kept?.values ?? {})));

  return changed((entity) => (rows.includes(entity.row) ? { ...entity, values } : entity));
}

/** The same with every number one larger. */
function more({ measures, ...revision }: Revision): Revision {
  const larger = measures.map(({ quantity, ...measure }) => ({
    ...measure,
    quantity: 'value' in quantity ? { ...quantity, value: quantity.value + 1 } : quantity,
  }));

  return { ...revision, measures: larger };
}

describe('the verifier, without the service', () => {
  it('finds a head whose sums were changed, and recomputes the attainment from what was sent', async () => {
    const of = await rewritten(more, [HEAD]);
    // As it would stand in a backup of a store that was changed.
    const attainment = await attainmentOf(backupStore(of.rows), region, sent.app.clock.now);

    expect(await found({ ...of, attainment })).toEqual([
      `khabarovsk.2024.monitoring.${AMUR} head`,
      '2024 attainment',
    ]);
  });

  it('finds an attainment that was stated otherwise than it was sent, and says in which number', async () => {
    const text = JSON.stringify(backup.attainment.get(2024));

    expect(text).toContain('"target":null');

    const stated: unknown = JSON.parse(text.replace('"target":null', '"target":1'));

    const { faults } = await verifyBackup(
      { ...backup, attainment: new Map([...backup.attainment, [2024, stated]]) },
      region,
      sent.keys,
    );

    expect(faults.map(({ where, kind, difference }) => [where, kind, difference?.path])).toContainEqual([
      '2024',
      'attainment',
      'indicators.0.target',
    ]);
  });

  it('finds sums that were changed in revision and head alike', async () => {
    expect(await found(await rewritten(more))).toEqual([`${RECEIPT} stated`]);
  });

  it('finds a receipt that somebody else has signed, though all fits to it', async () => {
    const forged = await rewritten(async (revision) => {
      const receipt = await verifyReceipt(revision.jws, sent.keys);

      if (receipt === null) throw new Error('no receipt');

      const larger = more(revision);

      return {
        ...larger,
        jws: await signReceipt({ ...receipt, measures: [...larger.measures] }, newKey()),
      };
    });

    expect(await found(forged)).toContain(`${RECEIPT} receipt`);
  });

  it('finds rows that were put in the place of what was sent', async () => {
    const { store } = sent.app;
    const address = { region: 'khabarovsk', year: 2024, template: 'monitoring', reporter: AMUR } as const;
    const kept = await toRevision(
      (backup.rows.get(MONITORING) ?? []).find(({ row }) => row === FIRST)?.values ?? {},
    );
    const { columns, explanations } = await readContent(store, address, kept);
    const value = columns.columns.value ?? { dictionary: [], codes: new Uint32Array() };
    const larger = value.dictionary.map((one) => (typeof one === 'number' ? one + 1 : one));
    const content = {
      columns: { ...columns, columns: { ...columns.columns, value: { ...value, dictionary: larger } } },
      explanations,
    };
    const upload = await writeParts(store, address, content, new Date('2024-11-25T03:00:01.000Z'));
    const parts = await store.range('submissions', `khabarovsk:2024:monitoring`, 'part:', 'part;');
    const other = await rewritten((revision) => ({ ...revision, upload }));
    const withParts = {
      ...other,
      rows: new Map([...other.rows, [MONITORING, [...(other.rows.get(MONITORING) ?? []), ...parts]]]),
    };

    expect(await found(withParts)).toEqual([`${RECEIPT} content`, `${RECEIPT} measures`, '2024 attainment']);
  });

  it('finds rows that are damaged or gone', async () => {
    expect(
      await found(
        changed((entity) => {
          if (!entity.row.startsWith(`part:${AMUR}:`)) return entity;

          const [[name = '', bytes] = []] = Object.entries(entity.values);

          return {
            ...entity,
            values: {
              ...entity.values,
              [name]: Buffer.from(bytes instanceof Uint8Array ? bytes : []).reverse(),
            },
          };
        }),
      ),
    ).toEqual([`${RECEIPT} damaged`]);
    expect(
      await found(changed((entity) => (entity.row.startsWith(`part:${AMUR}:`) ? null : entity))),
    ).toEqual([`${RECEIPT} damaged`]);
  });

  it('finds a revision that was taken out, and a head without any', async () => {
    expect(await found(changed((entity) => (entity.row === FIRST ? null : entity)))).toContain(
      `khabarovsk.2024.monitoring.${AMUR} head`,
    );
    expect(await found(changed((entity) => (entity.row === HEAD ? null : entity)))).toContain(
      `khabarovsk.2024.monitoring.${AMUR} head`,
    );
  });

  it('finds that a revision is missing between others', async () => {
    const path = 'submissions/khabarovsk.2024.organisations.jsonl.gz';
    const left = (backup.rows.get(path) ?? []).filter(({ row }) => row !== `rev:${CITY}:000001`);

    expect(await found({ ...backup, rows: new Map([...backup.rows, [path, left]]) })).toEqual([
      `khabarovsk.2024.organisations.${CITY} gap`,
    ]);
  });

  it('runs from a folder of its own that has nothing but it', async () => {
    const alone = join(folder, 'alone');

    await cp('dist/local/verify.mjs', join(alone, 'verify.mjs'));
    await cp(join(folder, 'copy'), join(alone, 'copy'), { recursive: true });

    const said = await new Promise<string>((resolve) =>
      execFile(process.execPath, ['verify.mjs', 'copy'], { cwd: alone }, (_, out, err) => resolve(out + err)),
    );

    // The receipts are signed with the service's key, which is not the one that signed this backup.
    expect(said).toContain('Проверено: 8 версий');
    expect(said).toContain('квитанция не подписана');
  });
});
