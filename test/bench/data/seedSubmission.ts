import {
  headRow,
  idempotencyRow,
  revisionRow,
  submissionPartition,
} from '../../../functions/src/storage/keys';
import { revisionValues } from '../../../functions/src/storage/revisionEntity';
import type { Change, Store } from '../../../functions/src/storage/store';
import type { Revision } from '../../../functions/src/storage/submission';
import { writeParts } from '../../../functions/src/storage/writeParts';
import { canonicalise } from '../../../shared/columns/canonicalise';
import type { Columns } from '../../../shared/columns/columns';
import { directOrganisations } from '../../../shared/measures/directOrganisations';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Region } from '../../../shared/regions/region';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { BENCH_INSTANT, BENCH_YEAR } from './benchYear';

/** Where a submission is laid down, and after how many others of the same content; Khabarovsk's year unless told otherwise. */
export type SeedOptions = { readonly revisions?: number; readonly region?: Region; readonly year?: number };

/**
 * Lays down a submission as so many pushes of shared columns would leave it, in one transaction instead of one a
 * revision. The measures are the columns' own; the signature is of a receipt's length and worth nothing.
 */
export async function seedSubmission(
  store: Store,
  template: TemplateKey,
  reporter: string,
  columns: Columns,
  { revisions = 1, region = khabarovsk, year = BENCH_YEAR }: SeedOptions = {},
): Promise<void> {
  const address = { region: region.key, year, template, reporter };
  const content = { columns: canonicalise(columns), explanations: [] };
  const upload = await writeParts(store, address, content, new Date(BENCH_INSTANT));
  const measures = measuresOf(templates[template], content.columns, region);
  const revisionOf = (revision: number): Revision => ({
    revision,
    templateVersion: templates[template].version,
    contentHash: 'f'.repeat(64),
    rows: columns.rows,
    sentAt: BENCH_INSTANT,
    late: false,
    restated: false,
    warnings: 0,
    measures,
    directOrganisations: template === 'organisations' ? directOrganisations(content.columns) : [],
    reason: null,
    jws: Buffer.from(JSON.stringify(measures)).toString('base64url'),
    upload,
  });
  const kept = Array.from({ length: revisions }, (_, index) => revisionOf(index + 1));
  const history = kept.map(
    async (revision): Promise<readonly Change[]> => [
      {
        kind: 'create',
        row: revisionRow(reporter, revision.revision),
        values: await revisionValues(revision),
      },
      {
        kind: 'create',
        row: idempotencyRow(reporter, `seeded-${revision.revision}`),
        values: { revision: revision.revision },
      },
    ],
  );
  const head: Change = {
    kind: 'create',
    row: headRow(reporter),
    values: await revisionValues(revisionOf(revisions)),
  };
  const result = await store.commit('submissions', submissionPartition(address), [
    ...(await Promise.all(history)).flat(),
    head,
  ]);

  if (!result.ok) throw new Error(`${template} of ${reporter}: ${result.reason}`);
}
