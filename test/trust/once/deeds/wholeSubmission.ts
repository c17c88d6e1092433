import { verifyReceipt } from '../../../../functions/src/receipts/verifyReceipt';
import { revisionRows, submissionPartition } from '../../../../functions/src/storage/keys';
import { readContent } from '../../../../functions/src/storage/readContent';
import { readHead } from '../../../../functions/src/storage/readHead';
import { readRevision } from '../../../../functions/src/storage/readRevision';
import type { Store } from '../../../../functions/src/storage/store';
import type { Revision, SubmissionAddress } from '../../../../functions/src/storage/submission';
import { contentHash } from '../../../../shared/columns/contentHash';

type Keys = Parameters<typeof verifyReceipt>[1];

/** Reads a revision whole: content by its hash, receipt by its signature. Throws where the two say different things. */
export async function readWhole(
  store: Store,
  keys: Keys,
  address: SubmissionAddress,
  revision: Revision,
): Promise<void> {
  const { template } = address;
  const content = await readContent(store, address, revision);
  const receipt = await verifyReceipt(revision.jws, keys);
  const hash = await contentHash({ template, templateVersion: revision.templateVersion, ...content });

  if (receipt === null) throw new Error(`revision ${revision.revision}: a receipt that nobody signed`);

  const says = [receipt.revision, receipt.contentHash, receipt.reporter, receipt.rows, receipt.sentAt];
  const is = [revision.revision, hash, address.reporter, content.columns.rows, revision.sentAt];

  if (says.join() !== is.join())
    throw new Error(`the receipt says ${says.join()}, and there is ${is.join()}`);
}

/** What any reader may meet: a head, and behind it all that it names. Throws where something of it is not there. */
export async function readAsReader(store: Store, keys: Keys, address: SubmissionAddress): Promise<number> {
  const head = await readHead(store, address);

  if (head === null) return 0;

  const kept = await readRevision(store, address, head.revision);

  if (kept?.jws !== head.jws) throw new Error(`head ${head.revision} without its revision`);

  await readWhole(store, keys, address, head);

  return head.revision;
}

/**
 * Looks through every row of a submission: revisions without gaps, the head is the last of them, one idempotency key
 * for each. Gives how many there are.
 *
 * @param from the first revision that is read whole; those before it have been
 */
export async function auditRows(
  store: Store,
  keys: Keys,
  address: SubmissionAddress,
  from = 1,
): Promise<number> {
  const partition = submissionPartition(address);
  const { from: first, to: past } = revisionRows(address.reporter);
  const revisions = await store.range('submissions', partition, first, past, ['revision', 'jws']);
  const used = await store.range(
    'submissions',
    partition,
    `key:${address.reporter}:`,
    `key:${address.reporter};`,
  );
  const numbers = revisions.map(({ values }) => values.revision);
  const ofKeys = used.map(({ values }) => values.revision).sort((one, other) => Number(one) - Number(other));
  const dense = revisions.map((_, index) => index + 1);

  if (numbers.join() !== dense.join()) throw new Error(`revisions ${numbers.join()}`);
  if (ofKeys.join() !== dense.join()) throw new Error(`keys of revisions ${ofKeys.join()}`);
  if ((await readAsReader(store, keys, address)) !== dense.length)
    throw new Error('the head is not the last');

  for (const revision of dense.slice(from - 1)) {
    const kept = await readRevision(store, address, revision);

    if (kept === null) throw new Error(`no revision ${revision}`);
    await readWhole(store, keys, address, kept);
  }

  return dense.length;
}
