import type { Measure } from '../../../shared/measures/measure';
import type { Reporter } from '../../../shared/regions/reporter';
import { deflatedNames, deflatedText, inflatedText } from './deflatedText';
import type { StoredValues } from './store';
import { StoreDamaged } from './storeErrors';
import type { Revision, RevisionSummary, Upload } from './submission';

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
  'rowsStay',
  ...deflatedNames('measures'),
  ...deflatedNames('directOrganisations'),
];

/** The properties that make a `RevisionUpload`. */
export const UPLOAD_PROPERTIES: readonly string[] = [
  'revision',
  'rows',
  'rowsStay',
  'sentAt',
  'uploadId',
  ...deflatedNames('blocks'),
];

/** Where the columns of a revision lie, and which it is. */
export type RevisionUpload = Pick<Revision, 'revision' | 'rows' | 'rowsStay' | 'sentAt' | 'upload'>;

/**
 * A revision as properties, the same in its own row and in the head. Throws `StoreLimit` when one of its lists or
 * its receipt is too long to be kept.
 */
export async function revisionValues(revision: Revision): Promise<StoredValues> {
  const { measures, directOrganisations, jws, upload, reason, rowsStay } = revision;
  const [adding, directory, receipt, blocks] = await Promise.all([
    deflatedText('measures', JSON.stringify(measures)),
    // Only the region's own directory has any, and every head that is read would inflate the empty list.
    directOrganisations.length === 0
      ? {}
      : deflatedText('directOrganisations', JSON.stringify(directOrganisations)),
    deflatedText('jws', jws),
    deflatedText('blocks', JSON.stringify(upload.blocks)),
  ]);

  return {
    ...Object.fromEntries(PLAIN.map((name) => [name, revision[name]])),
    ...(reason === null ? {} : { reason }),
    ...(rowsStay ? { rowsStay } : {}),
    uploadId: upload.id,
    ...adding,
    ...directory,
    ...receipt,
    ...blocks,
  };
}

/** What was written by `revisionValues`, read with `SUMMARY_PROPERTIES` or whole. Throws `StoreDamaged`. */
export async function toRevisionSummary(values: StoredValues): Promise<RevisionSummary> {
  const [measures, organisations] = await Promise.all([
    listOf(values, 'measures'),
    listOf(values, 'directOrganisations'),
  ]);

  if (measures === null) throw new StoreDamaged('no measures');

  return {
    revision: numberOf(values, 'revision'),
    templateVersion: numberOf(values, 'templateVersion'),
    contentHash: textOf(values, 'contentHash'),
    rows: numberOf(values, 'rows'),
    ...rowsStayOf(values),
    sentAt: textOf(values, 'sentAt'),
    late: values.late === true,
    restated: values.restated === true,
    warnings: numberOf(values, 'warnings'),
    // Safe: only revisionValues writes these properties.
    measures: measures as readonly Measure[],
    directOrganisations: (organisations ?? []) as readonly Reporter[],
  };
}

/** What was written by `revisionValues`, read whole. Throws `StoreDamaged`. */
export async function toRevision(values: StoredValues): Promise<Revision> {
  const [summary, jws, upload] = await Promise.all([
    toRevisionSummary(values),
    inflatedText('jws', values),
    toUpload(values),
  ]);

  if (jws === null) throw new StoreDamaged('no receipt');

  return { ...summary, reason: typeof values.reason === 'string' ? values.reason : null, jws, upload };
}

/** Where the content lies. Throws `StoreDamaged`. */
async function toUpload(values: StoredValues): Promise<Upload> {
  const blocks = await listOf(values, 'blocks');

  if (blocks === null) throw new StoreDamaged('no blocks');

  // Safe: only revisionValues writes this property.
  return { id: textOf(values, 'uploadId'), blocks: blocks as Upload['blocks'] };
}

/** What was written by `revisionValues`, read with `UPLOAD_PROPERTIES` or whole. Throws `StoreDamaged`. */
export async function toRevisionUpload(values: StoredValues): Promise<RevisionUpload> {
  return {
    revision: numberOf(values, 'revision'),
    rows: numberOf(values, 'rows'),
    ...rowsStayOf(values),
    sentAt: textOf(values, 'sentAt'),
    upload: await toUpload(values),
  };
}

function rowsStayOf({ rowsStay }: StoredValues): Pick<RevisionSummary, 'rowsStay'> {
  return rowsStay === true ? { rowsStay } : {};
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

/** `null` where there is none. */
async function listOf(values: StoredValues, name: string): Promise<readonly unknown[] | null> {
  const text = await inflatedText(name, values);

  if (text === null) return null;

  const list = jsonOf(name, text);

  if (!Array.isArray(list)) throw new StoreDamaged(`no list in ${name}`);

  return list;
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoreDamaged(`no JSON in ${name}`, { cause: error });
  }
}
