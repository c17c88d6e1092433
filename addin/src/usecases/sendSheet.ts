import type { Explanation } from '../../../shared/checking/finding';
import type { FindingCode } from '../../../shared/checking/findingCode';
import { canonicalise } from '../../../shared/columns/canonicalise';
import type { Columns } from '../../../shared/columns/columns';
import { contentHash } from '../../../shared/columns/contentHash';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import type { Stamp } from '../../../shared/sheets/stamp';
import type { ApiAnswer } from '../api/apiAnswer';
import type { ApiClient } from '../api/apiClient';

/** What is sent of one sheet: nothing in it comes from a local column. */
export type SheetToSend = {
  /** Whose, what, which year, and the revision it was filled from. */
  readonly stamp: Stamp;
  readonly shared: Columns;
  readonly explanations: readonly Explanation[];
  /** Rules over local columns: how many findings each had. */
  readonly localChecks: Readonly<Partial<Record<FindingCode, number>>>;
  /** Why it is corrected, once the year is closed. */
  readonly reason?: string | undefined;
};

/**
 * Sends one sheet. The idempotency key follows from the content and the base revision, so that sending again
 * after a lost answer gives the same receipt, and going back to earlier content makes a new revision.
 */
export async function sendSheet(
  api: ApiClient,
  sheet: SheetToSend,
  signal?: AbortSignal,
): Promise<ApiAnswer<'pushSubmission'>> {
  const { stamp, shared, explanations, localChecks, reason } = sheet;
  const { region, year, template, reporter, version: templateVersion, baseRevision } = stamp;
  // In canonical order the server has nothing to sort.
  const columns = canonicalise(shared);
  const hash = await contentHash({ template, templateVersion, columns, explanations });
  const precondition =
    baseRevision === 0 ? { 'if-none-match': '*' as const } : { 'if-match': `"${baseRevision}"` };

  return api(
    'pushSubmission',
    {
      params: { region, year: String(year), template, reporter },
      headers: { ...precondition, 'idempotency-key': `${hash.slice(0, 48)}-${baseRevision}` },
      body: {
        templateVersion,
        rows: columns.rows,
        columns: toWireColumns(columns),
        explanations: [...explanations],
        localChecks: { ...localChecks },
        ...(reason === undefined ? {} : { reason }),
      },
    },
    signal,
  );
}
