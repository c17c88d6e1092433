import type { Measure } from '../../../shared/measures/measure';
import type { Reporter } from '../../../shared/regions/reporter';
import type { StoredValues } from './store';
import { StoreDamaged } from './storeErrors';
import type { Revision, RevisionSummary, Upload } from './submission';
import { joinText, textNames, textPieces } from './textPieces';

const PLAIN = [
  'revision',
  'templateVersion',
  'contentHash',
  'rows',
  'sentAt',
  'late',
  'restated',
  'warnings',
] as const satisfies readonly (keyof RevisionSummary)[];

/** The properties that make a `RevisionSummary`. */
export const SUMMARY_PROPERTIES: readonly string[] = [
  ...PLAIN,
  ...textNames('measures'),
  ...textNames('directOrganisations'),
];

/** A revision as properties, the same in its own row and in the head. */
export function revisionValues(revision: Revision): StoredValues {
  return {
    ...Object.fromEntries(PLAIN.map((name) => [name, revision[name]])),
    ...textPieces('measures', JSON.stringify(revision.measures)),
    ...textPieces('directOrganisations', JSON.stringify(revision.directOrganisations)),
    ...(revision.reason === null ? {} : { reason: revision.reason }),
    ...textPieces('jws', revision.jws),
    uploadId: revision.upload.id,
    ...textPieces('blocks', JSON.stringify(revision.upload.blocks)),
  };
}

/** What was written by `revisionValues`, read with `SUMMARY_PROPERTIES` or whole. Throws `StoreDamaged`. */
export function toRevisionSummary(values: StoredValues): RevisionSummary {
  return {
    revision: numberOf(values, 'revision'),
    templateVersion: numberOf(values, 'templateVersion'),
    contentHash: textOf(values, 'contentHash'),
    rows: numberOf(values, 'rows'),
    sentAt: textOf(values, 'sentAt'),
    late: values.late === true,
    restated: values.restated === true,
    warnings: numberOf(values, 'warnings'),
    // Safe: only revisionValues writes these properties.
    measures: listOf(values, 'measures') as readonly Measure[],
    directOrganisations: listOf(values, 'directOrganisations') as readonly Reporter[],
  };
}

/** What was written by `revisionValues`, read whole. Throws `StoreDamaged`. */
export function toRevision(values: StoredValues): Revision {
  // Safe: only revisionValues writes this property.
  const blocks = listOf(values, 'blocks') as Upload['blocks'];

  return {
    ...toRevisionSummary(values),
    reason: typeof values.reason === 'string' ? values.reason : null,
    jws: joinText('jws', values),
    upload: { id: textOf(values, 'uploadId'), blocks },
  };
}

function numberOf(values: StoredValues, name: string): number {
  const value = values[name];

  if (typeof value !== 'number') throw new StoreDamaged(`no number in ${name}`);

  return value;
}

function textOf(values: StoredValues, name: string): string {
  const value = values[name];

  if (typeof value !== 'string') throw new StoreDamaged(`no text in ${name}`);

  return value;
}

function listOf(values: StoredValues, name: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(joinText(name, values));

    if (Array.isArray(list)) return list;
  } catch (error) {
    throw new StoreDamaged(`no JSON in ${name}`, { cause: error });
  }

  throw new StoreDamaged(`no list in ${name}`);
}
