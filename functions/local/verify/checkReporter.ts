import type { JSONWebKeySet } from 'jose';
import type { Region } from '../../../shared/regions/region';
import { revisionValues, toRevision } from '../../src/storage/revisionEntity';
import type { Store, StoredValues } from '../../src/storage/store';
import { StoreDamaged } from '../../src/storage/storeErrors';
import type { SubmissionAddress } from '../../src/storage/submission';
import { findRegionInYear } from '../../src/usecases/findRegion';
import type { BackupEntity } from '../backup/entityLine';
import { checkRevision } from './checkRevision';
import type { VerifyFault } from './verdict';

/** What one reporter's revisions of a sheet come to. */
export type ReporterChecked = {
  readonly faults: readonly VerifyFault[];
  readonly revisions: number;
  readonly contents: number;
  /** The head as the newest revision that can be read makes it; `null` where none can. */
  readonly head: BackupEntity | null;
};

/** Looks through the history of one submission: `kept` are its revisions, in their order, `head` what stands as the newest. */
export async function checkReporter(
  store: Store,
  address: SubmissionAddress,
  kept: readonly BackupEntity[],
  head: BackupEntity | undefined,
  region: Region,
  keys: JSONWebKeySet,
): Promise<ReporterChecked> {
  const { year, template, reporter } = address;
  const where = [region.key, year, template, reporter].join('.');
  const faults: VerifyFault[] = [];
  let contents = 0;
  let made: BackupEntity | null = null;

  for (const [index, { values }] of kept.entries()) {
    const revision = await readable(values);

    if (revision === null) {
      faults.push({ where, kind: 'damaged' });
      continue;
    }

    const settled = await findRegionInYear(store, region.key, year, revision.sentAt);
    const checked = await checkRevision(store, address, revision, settled.ok ? settled.value : region, keys);

    contents += checked.hasContent ? 1 : 0;
    faults.push(...checked.faults);
    if (revision.revision !== index + 1) faults.push({ where, kind: 'gap' });

    const computed = await revisionValues({ ...revision, measures: checked.measures });

    made = { row: `head:${reporter}`, values: { ...reviewOf(head), ...computed } };
  }

  if (head === undefined || !isHeadOf(head.values, kept.at(-1)?.values ?? null))
    faults.push({ where, kind: 'head' });

  return { faults, revisions: kept.length, contents, head: made };
}

async function readable(values: StoredValues) {
  try {
    return await toRevision(values);
  } catch (error) {
    if (error instanceof StoreDamaged) return null;

    throw error;
  }
}

/** What a head says of its review. */
function reviewOf(head: BackupEntity | undefined): StoredValues {
  return Object.fromEntries(Object.entries(head?.values ?? {}).filter(([name]) => /^review[A-Z]/.test(name)));
}

/** Whether the head says all that the revision says. */
function isHeadOf(head: StoredValues, revision: StoredValues | null): boolean {
  if (revision === null) return false;

  return Object.entries(revision).every(([name, value]) => {
    const own = head[name];

    return own instanceof Uint8Array && value instanceof Uint8Array
      ? Buffer.compare(own, value) === 0
      : own === value;
  });
}
