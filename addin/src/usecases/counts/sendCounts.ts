import { countsHash } from '../../../../shared/measures/counts/countsHash';
import type { Stamp } from '../../../../shared/sheets/stamp';
import type { ApiAnswer } from '../../api/apiAnswer';
import type { ApiClient } from '../../api/apiClient';
import type { SheetCounts } from './countsOf';

/** What is sent of one sheet whose rows stay in the workbook. */
export type CountsToSend = {
  /** Whose, what, which year, and the revision it was filled from. */
  readonly stamp: Stamp;
  readonly counts: SheetCounts;
  /** Why it is corrected, once the year is closed. */
  readonly reason?: string | undefined;
};

/** Sends what one sheet comes to. The idempotency key follows from the numbers and the base revision, as in sendSheet. */
export async function sendCounts(
  api: ApiClient,
  { stamp, counts, reason }: CountsToSend,
  signal?: AbortSignal,
): Promise<ApiAnswer<'pushCounts'>> {
  const { region, year, template, reporter, version: templateVersion, baseRevision } = stamp;
  const { rows, measures, warnings, localChecks } = counts;
  const hash = await countsHash({ template, templateVersion, rows, measures, warnings });
  const precondition =
    baseRevision === 0 ? { 'if-none-match': '*' as const } : { 'if-match': `"${baseRevision}"` };

  return api(
    'pushCounts',
    {
      params: { region, year: String(year), template, reporter },
      headers: { ...precondition, 'idempotency-key': `${hash.slice(0, 48)}-${baseRevision}` },
      body: {
        templateVersion,
        rows,
        measures,
        warnings,
        localChecks: { ...localChecks },
        ...(reason === undefined ? {} : { reason }),
      },
    },
    signal,
  );
}
