import { demoRandom } from '../../../functions/local/demo/demoRandom';
import { columnsOfRecords, demoCode } from '../../../functions/local/demo/demoRecords';
import type { Store } from '../../../functions/src/storage/store';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../shared/regions/reporter';
import { organisations } from '../../../shared/templates/organisations';
import { monitoringSheet } from './monitoringSheet';
import { sharedRegistries } from './registries';
import { seedSubmission } from './seedSubmission';

/** A region whose submissions stand in a table service. */
export type SeededRegion = { readonly connectionString: string; readonly store: Store };

/** With the municipalities and the region itself this makes sixty reporters. */
const DIRECT_ORGANISATIONS = 40;
/** Revisions of each monitoring; the registries have one. */
const REVISIONS = 20;

/**
 * Lays down a year of Khabarovsk Krai: the region's directory, for each municipality and direct organisation
 * registries with about `rows` mentees in all, and for every reporter a monitoring of twenty revisions.
 */
export async function seedRegion(connectionString: string, rows: number): Promise<SeededRegion> {
  const store = tableStore(connectionString);
  const random = demoRandom(rows);
  const direct = Array.from(
    { length: DIRECT_ORGANISATIONS },
    (_, index): Reporter => ({
      key: demoCode(random),
      kind: 'organisation',
      name: `Тестовый колледж № ${index + 1}`,
      level: 'college',
    }),
  );
  const senders = [...municipalityReporters(khabarovsk), ...direct];

  await seedSubmission(store, 'organisations', 'region', directoryOf(direct));

  for (const [index, reporter] of senders.entries()) {
    await Promise.all([
      seedRegistries(store, reporter, Math.ceil(rows / senders.length), index),
      seedSubmission(store, 'monitoring', reporter.key, monitoringSheet(reporter.kind, random), {
        revisions: REVISIONS,
      }),
    ]);
  }

  await seedSubmission(store, 'monitoring', 'region', monitoringSheet('region', random), {
    revisions: REVISIONS,
  });

  return { connectionString, store };
}

function directoryOf(direct: readonly Reporter[]) {
  return columnsOfRecords(
    organisations,
    direct.map(({ key, name, level = null }) => ({ rowCode: key, shortName: name, level })),
  );
}

async function seedRegistries(
  store: Store,
  { key, kind }: Reporter,
  mentees: number,
  seed: number,
): Promise<void> {
  const own = kind === 'organisation' ? { organisation: key } : {};
  const registries = sharedRegistries({ mentees, seed, ...own });

  await Promise.all([
    seedSubmission(store, 'mentors', key, registries.mentors),
    seedSubmission(store, 'mentees', key, registries.mentees),
  ]);
}
