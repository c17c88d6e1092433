import { canonicalise } from '../../../../shared/columns/canonicalise';
import { contentHash } from '../../../../shared/columns/contentHash';
import { guardColumns } from '../../../../shared/columns/guardColumns';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Submission } from '../../../../shared/contract/submission';
import type { Region } from '../../../../shared/regions/region';
import type { Template } from '../../../../shared/templates/template';
import { templateOfVersion } from '../../../../shared/templates/versions/templateOfVersion';
import { upgradeColumns } from '../../../../shared/templates/versions/upgradeColumns';
import { safeName } from '../../http/safeName';
import type { Content } from './content';
import { guardExplanations } from './guardExplanations';
import { guardSizes } from './guardSizes';

/**
 * Makes content of a body: version, sizes, columns, explanations, in this order; the first fault is the answer. What
 * is of the version before is understood by that version and kept in the present one.
 */
export async function guardContent(
  body: Submission,
  template: Template,
  region: Region,
): Promise<
  Result<
    Content,
    'templateVersionOther' | 'tooManyRows' | 'columnTooLong' | 'columnsInvalid' | 'explanationInvalid'
  >
> {
  const { templateVersion, rows, explanations } = body;

  const read = templateOfVersion(template, templateVersion);
  if (read === null) {
    return refuse('templateVersionOther', { sent: templateVersion, current: template.version });
  }

  const sizes = guardSizes(body);
  if (!sizes.ok) return sizes;

  const guarded = guardColumns(body.columns, rows, read, region);

  if (!guarded.ok) {
    const { column } = guarded.fault;

    return refuse('columnsInvalid', { ...guarded.fault, column: column === '' ? '' : safeName(column) });
  }

  const columns = canonicalise(guarded.columns);
  const fault = guardExplanations(explanations, read, columns);
  if (!fault.ok) return fault;

  const hash = await contentHash({ template: template.key, templateVersion, columns, explanations });

  const sent = { template: read, columns };
  const present =
    read === template ? columns : canonicalise(upgradeColumns(template, read, columns, 'shared'));

  return { ok: true, value: { columns: present, explanations, contentHash: hash, sent } };
}
