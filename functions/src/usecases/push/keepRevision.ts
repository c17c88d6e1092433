import type { Receipt } from '../../../../shared/contract/receipt';
import { type Result, refuse } from '../../../../shared/contract/result';
import { directOrganisations } from '../../../../shared/measures/directOrganisations';
import { signReceipt } from '../../receipts/signReceipt';
import { commitRevision } from '../../storage/commitRevision';
import { StoreLimit } from '../../storage/storeErrors';
import type { Head } from '../../storage/submission';
import { newUploadId } from '../../storage/uploadId';
import { writeParts } from '../../storage/writeParts';
import type { Ports } from '../ports';
import { sendingStep } from '../review/sendingStep';
import type { Content } from './content';
import type { Sheet } from './findSheet';

/** A revision to be kept: what it holds, its receipt, and what it follows. */
export type Keeping = {
  readonly sheet: Sheet;
  readonly content: Content;
  readonly receipt: Receipt;
  readonly idempotencyKey: string;
  readonly head: Head | null;
  readonly now: Date;
};

/** Signs and keeps a revision: parts first, then the revision and the head at once. `null`: somebody was faster. */
export async function keepRevision(
  { store, signingKey }: Pick<Ports, 'store' | 'signingKey'>,
  { sheet, content, receipt, idempotencyKey, head, now }: Keeping,
): Promise<Result<string | null, 'tooLargeToKeep'>> {
  const { revision, templateVersion, contentHash, rows, sentAt, late, measures, checks, restatement } =
    receipt;
  const { address, reporter, template } = sheet;
  const isDirectory = template.key === 'organisations' && reporter.kind === 'region';

  try {
    const jws = await signReceipt(receipt, signingKey);
    const upload = content.rowsStay
      ? { id: newUploadId(now), blocks: [] }
      : await writeParts(store, address, content, now);
    const step = await sendingStep(store, { sheet, content, receipt, head, now });
    const kept = {
      revision,
      // Columns are kept in the present version, whatever they were sent in.
      templateVersion: receipt.readAs ?? templateVersion,
      contentHash,
      rows,
      rowsStay: content.rowsStay,
      sentAt,
      late,
      restated: restatement !== undefined,
      reason: restatement?.reason ?? null,
      warnings: checks.warnings,
      measures,
      directOrganisations: isDirectory ? directOrganisations(content.columns) : [],
      jws,
      upload,
      idempotencyKey,
    };
    const result = await commitRevision(store, address, kept, head?.etag ?? null, step);

    return { ok: true, value: result.ok ? jws : null };
  } catch (error) {
    if (error instanceof StoreLimit && error.kind !== 'key') return refuse('tooLargeToKeep', {});

    throw error;
  }
}
