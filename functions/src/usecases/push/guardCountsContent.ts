import { MAX_ROWS } from '../../../../shared/columns/limits';
import type { CountsSubmission } from '../../../../shared/contract/countsSubmission';
import { type Result, refuse } from '../../../../shared/contract/result';
import { countsHash } from '../../../../shared/measures/counts/countsHash';
import { guardCounts } from '../../../../shared/measures/counts/guardCounts';
import type { Measure } from '../../../../shared/measures/measure';
import type { Region } from '../../../../shared/regions/region';
import type { Template } from '../../../../shared/templates/template';
import { templateOfVersion } from '../../../../shared/templates/versions/templateOfVersion';
import type { Content } from './content';

/** What was sent in place of rows, once it is known to be sound. */
export type CountsContent = { readonly content: Content; readonly measures: readonly Measure[] };

/**
 * Makes content of a body of counts: version, size, measures, in this order; the first fault is the answer. The measures
 * are those of the present version, whatever version the sheet has.
 */
export async function guardCountsContent(
  { templateVersion, rows, measures: list, warnings }: CountsSubmission,
  template: Template,
  region: Region,
): Promise<Result<CountsContent, 'templateVersionOther' | 'tooManyRows' | 'measuresInvalid'>> {
  const read = templateOfVersion(template, templateVersion);
  if (read === null) {
    return refuse('templateVersionOther', { sent: templateVersion, current: template.version });
  }
  if (rows > MAX_ROWS) return refuse('tooManyRows', { limit: MAX_ROWS });

  const guarded = guardCounts(template.key, list, rows, region);
  if (!guarded.ok) return refuse('measuresInvalid', guarded.fault);

  const { measures } = guarded;
  const contentHash = await countsHash({
    template: template.key,
    templateVersion,
    rows,
    measures,
    warnings,
  });
  const columns = { rows, columns: {} };

  return {
    ok: true,
    value: {
      content: { columns, rowsStay: true, explanations: [], contentHash, sent: { template: read, columns } },
      measures,
    },
  };
}
