import { toWireColumns } from '../../../shared/columns/toWireColumns';
import type { Contract } from '../../../shared/contract/contract';
import { type Result, refuse } from '../../../shared/contract/result';
import type { Operation } from '../http/operation';
import { signedReceipt } from '../receipts/signedReceipt';
import { readContent } from '../storage/readContent';
import { readHead } from '../storage/readHead';
import { readRevision } from '../storage/readRevision';
import type { Store } from '../storage/store';
import type { Revision, SubmissionAddress } from '../storage/submission';
import type { Ports } from './ports';
import { rowsOrRemoved } from './retention/rowsOrRemoved';
import { revisionTag } from './revisionTag';

/** Hands out a submission as it was taken in, also one of a reporter who reports no longer. */
export function readSubmission({ store }: Pick<Ports, 'store'>): Operation<Contract['readSubmission']> {
  return async ({ params, query }) => {
    const found = await findRevision(store, params, query.revision);
    if (!found.ok) return found;

    const { revision, templateVersion, rows, jws } = found.value;
    const content = await rowsOrRemoved(store, params, found.value, () =>
      readContent(store, params, found.value),
    );
    if (!content.ok) return content;

    const { columns, explanations } = content.value;

    return {
      ok: true,
      value: {
        status: 200,
        headers: { ETag: revisionTag(revision) },
        body: {
          revision,
          templateVersion,
          rows,
          columns: toWireColumns(columns),
          explanations,
          receipt: signedReceipt(jws),
        },
      },
    };
  };
}

async function findRevision(
  store: Store,
  address: SubmissionAddress,
  revision: number | undefined,
): Promise<Result<Revision, 'submissionUnknown' | 'revisionUnknown'>> {
  if (revision !== undefined) {
    const asked = await readRevision(store, address, revision);

    return asked === null ? refuse('revisionUnknown', {}) : { ok: true, value: asked };
  }

  const head = await readHead(store, address);

  return head === null ? refuse('submissionUnknown', {}) : { ok: true, value: head };
}
