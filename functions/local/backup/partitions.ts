import { openYears } from '../../../shared/regions/openYears';
import type { Region } from '../../../shared/regions/region';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import { auditPartition } from '../../src/storage/auditKeys';
import { ledgerPartition, submissionPartition } from '../../src/storage/keys';
import { MEMBERS } from '../../src/storage/memberRow';
import { practicesPartition } from '../../src/storage/practiceKeys';
import type { TableName } from '../../src/storage/store';

/** A partition in which something of a region lies. */
export type Place = { readonly table: TableName; readonly partition: string };

const DAY_MS = 24 * 60 * 60 * 1000;

/** All partitions in which something of a region can lie by `now`; most of them are empty. */
export function partitionsOf(region: Region, now: Date): readonly Place[] {
  const years = openYears(region);
  const { key } = region;

  return [
    ...years.flatMap((year) => [
      { table: 'ledgers', partition: ledgerPartition({ region: key, year }) } as const,
      ...TEMPLATE_KEYS.map(
        (template): Place => ({
          table: 'submissions',
          partition: submissionPartition({ region: key, year, template }),
        }),
      ),
    ]),
    { table: 'practices', partition: practicesPartition(key) },
    { table: 'members', partition: MEMBERS },
    ...daysFrom(region.period.from, now).map(
      (day): Place => ({ table: 'audit', partition: auditPartition(key, day) }),
    ),
  ];
}

/** The days of UTC from the first of January of `year` to the day after `now`, for clocks that are ahead. */
function daysFrom(year: number, now: Date): readonly string[] {
  const first = Date.UTC(year, 0, 1);
  const count = Math.max(0, Math.ceil((now.getTime() - first) / DAY_MS) + 1);

  return Array.from({ length: count }, (_, day) => new Date(first + day * DAY_MS).toISOString().slice(0, 10));
}

/** Where the entities of a partition stand in a backup. */
export function pathOf({ table, partition }: Place): string {
  return `${table}/${partition.replaceAll(':', '.')}.jsonl.gz`;
}

/** The paths of a backup at which none of these partitions stands: another version of Svod has written them. */
export function unknownIn(places: readonly Place[], paths: Iterable<string>): readonly string[] {
  const known = new Set(places.map(pathOf));

  return [...paths].filter((path) => !known.has(path));
}
