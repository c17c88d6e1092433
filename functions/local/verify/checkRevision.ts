import type { JSONWebKeySet } from 'jose';
import { contentHash } from '../../../shared/columns/contentHash';
import type { Receipt } from '../../../shared/contract/receipt';
import { receiptId } from '../../../shared/contract/receiptId';
import type { Measure } from '../../../shared/measures/measure';
import { measuresOf } from '../../../shared/measures/measuresOf';
import type { Region } from '../../../shared/regions/region';
import { templates } from '../../../shared/templates/templates';
import { verifyReceipt } from '../../src/receipts/verifyReceipt';
import { readContent } from '../../src/storage/readContent';
import type { Store } from '../../src/storage/store';
import { StoreDamaged } from '../../src/storage/storeErrors';
import type { Revision, SubmissionAddress } from '../../src/storage/submission';
import { rowsOrRemoved } from '../../src/usecases/retention/rowsOrRemoved';
import { differencesOf } from './differencesOf';
import type { VerifyFault } from './verdict';

/** What was found of a revision. */
export type RevisionChecked = {
  readonly faults: readonly VerifyFault[];
  /** What it adds up to: of its rows where they are here, otherwise as its receipt says; as it is kept where that is not to be trusted. */
  readonly measures: readonly Measure[];
  /** Whether its rows are here. */
  readonly hasContent: boolean;
};

/** Looks whether a revision is what its receipt says, the receipt is signed, and its rows hash and add up to it. */
export async function checkRevision(
  store: Store,
  address: SubmissionAddress,
  revision: Revision,
  region: Region,
  keys: JSONWebKeySet,
): Promise<RevisionChecked> {
  const where = receiptId({ ...address, revision: revision.revision });
  const receipt = await verifyReceipt(revision.jws, keys);

  if (receipt === null)
    return { faults: [{ where, kind: 'receipt' }], measures: revision.measures, hasContent: false };

  const stated = differencesOf(statedBy(address, revision), receiptOf(receipt)).map(
    (difference): VerifyFault => ({ where, kind: 'stated', difference }),
  );

  try {
    const content = await rowsOrRemoved(store, address, revision, () =>
      readContent(store, address, revision),
    );

    if (!content.ok) return { faults: stated, measures: receipt.measures, hasContent: false };

    const template = templates[address.template];
    const { columns, explanations } = content.value;
    // What was sent in the version before is kept in the present one, and its hash is of what was sent.
    const hash =
      receipt.readAs === undefined
        ? await contentHash({
            template: template.key,
            templateVersion: receipt.templateVersion,
            columns,
            explanations,
          })
        : receipt.contentHash;
    const measures =
      (receipt.readAs ?? receipt.templateVersion) === template.version
        ? measuresOf(template, columns, region)
        : receipt.measures;

    return {
      faults: [
        ...stated,
        ...differencesOf(receipt.contentHash, hash, 'contentHash').map(
          (difference): VerifyFault => ({ where, kind: 'content', difference }),
        ),
        ...differencesOf(receipt.measures, measures, 'measures').map(
          (difference): VerifyFault => ({ where, kind: 'measures', difference }),
        ),
      ],
      measures,
      hasContent: true,
    };
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error;

    return { faults: [...stated, { where, kind: 'damaged' }], measures: receipt.measures, hasContent: false };
  }
}

/** What the store says of a revision, in the words of a receipt. */
function statedBy(address: SubmissionAddress, revision: Revision) {
  const { rows, sentAt, late, measures, reason } = revision;

  return {
    id: receiptId({ ...address, revision: revision.revision }),
    contentHash: revision.contentHash,
    rows,
    rowsStay: revision.rowsStay === true,
    sentAt,
    late,
    reason,
    measures,
  };
}

function receiptOf(receipt: Receipt): ReturnType<typeof statedBy> {
  const { id, rows, sentAt, late, measures } = receipt;

  return {
    id,
    contentHash: receipt.contentHash,
    rows,
    rowsStay: receipt.rowsStay === true,
    sentAt,
    late,
    reason: receipt.restatement?.reason ?? null,
    measures,
  };
}
