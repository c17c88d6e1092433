import type { JSONWebKeySet } from 'jose';
import { openYears } from '../../../shared/regions/openYears';
import type { Region } from '../../../shared/regions/region';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import { rowsOf, submissionPartition } from '../../src/storage/keys';
import type { SubmissionPartition } from '../../src/storage/submission';
import { attainmentOf } from '../backup/attainmentOf';
import { type BackupRows, backupStore } from '../backup/backupStore';
import type { BackupEntity } from '../backup/entityLine';
import type { Backup } from '../backup/openBackup';
import { partitionsOf, pathOf, unknownIn } from '../backup/partitions';
import { checkReporter, type ReporterChecked } from './checkReporter';
import { differencesOf } from './differencesOf';
import type { Verdict, VerifyFault } from './verdict';

/** What a partition's revisions come to: heads made anew from what was verified. */
type Recomputed = Omit<Verdict, 'years'> & { readonly heads: readonly BackupEntity[] };

/**
 * Recomputes a region from what a backup holds, without the service: every receipt's signature, every revision against
 * its receipt, its rows against their hash and sums, every head against the newest revision; then the attainment of
 * each year from those sums, against the one that the backup states.
 */
export async function verifyBackup(backup: Backup, region: Region, keys: JSONWebKeySet): Promise<Verdict> {
  const rows = new Map(backup.rows);
  const madeAt = new Date(backup.manifest.madeAt);
  const unknown = unknownIn(partitionsOf(region, madeAt), backup.rows.keys());
  const faults = unknown.map((where): VerifyFault => ({ where, kind: 'unknown' }));
  let revisions = 0;
  let contents = 0;

  for (const partition of partitionsWithSubmissions(region, backup.rows)) {
    const recomputed = await recompute(backup.rows, partition, region, keys);
    const path = pathOf({ table: 'submissions', partition: submissionPartition(partition) });
    const others = (backup.rows.get(path) ?? []).filter(({ row }) => !isIn('head', row));

    rows.set(path, [...others, ...recomputed.heads]);
    faults.push(...recomputed.faults);
    revisions += recomputed.revisions;
    contents += recomputed.contents;
  }

  const computed = await attainmentOf(backupStore(rows), region, madeAt);
  const years = new Set([...computed.keys(), ...backup.attainment.keys()]);

  for (const year of years) {
    // As JSON, in which absent and undefined are the same.
    const anew: unknown = JSON.parse(JSON.stringify(computed.get(year) ?? null));

    for (const difference of differencesOf(backup.attainment.get(year) ?? null, anew))
      faults.push({ where: String(year), kind: 'attainment', difference });
  }

  return { revisions, contents, years: years.size, faults };
}

function partitionsWithSubmissions(region: Region, rows: BackupRows): readonly SubmissionPartition[] {
  return openYears(region)
    .flatMap((year) => TEMPLATE_KEYS.map((template) => ({ region: region.key, year, template })))
    .filter((partition) =>
      rows.has(pathOf({ table: 'submissions', partition: submissionPartition(partition) })),
    );
}

async function recompute(
  rows: BackupRows,
  partition: SubmissionPartition,
  region: Region,
  keys: JSONWebKeySet,
): Promise<Recomputed> {
  const store = backupStore(rows);
  const entities =
    rows.get(pathOf({ table: 'submissions', partition: submissionPartition(partition) })) ?? [];
  const sorted = entities.toSorted((one, other) => (one.row < other.row ? -1 : 1));
  const heads = sorted.filter(({ row }) => isIn('head', row));
  const revisions = sorted.filter(({ row }) => isIn('rev', row));
  const reporters = new Set([...heads, ...revisions].map(reporterOf));
  const checked: ReporterChecked[] = [];

  // One after the other: the rows of all at once would not fit into memory.
  for (const reporter of reporters) {
    const address = { ...partition, reporter };
    const kept = revisions.filter((one) => reporterOf(one) === reporter);
    const head = heads.find((one) => reporterOf(one) === reporter);

    checked.push(await checkReporter(store, address, kept, head, region, keys));
  }

  return {
    revisions: checked.reduce((sum, one) => sum + one.revisions, 0),
    contents: checked.reduce((sum, one) => sum + one.contents, 0),
    faults: checked.flatMap(({ faults }) => faults),
    heads: checked.flatMap(({ head }) => head ?? []),
  };
}

function isIn(prefix: 'head' | 'rev', row: string): boolean {
  const { from, to } = rowsOf(prefix);

  return row >= from && row < to;
}

function reporterOf({ row }: BackupEntity): string {
  return row.split(':')[1] ?? '';
}
