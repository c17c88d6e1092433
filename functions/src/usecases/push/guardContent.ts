import { canonicalise } from '../../../../shared/columns/canonicalise';
import { contentHash } from '../../../../shared/columns/contentHash';
import { guardColumns } from '../../../../shared/columns/guardColumns';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Submission } from '../../../../shared/contract/submission';
import type { Region } from '../../../../shared/regions/region';
import type { Template } from '../../../../shared/templates/template';
import { safeName } from '../../http/safeName';
import type { Content } from './content';
import { guardExplanations } from './guardExplanations';
import { guardSizes } from './guardSizes';

/** Makes content of a body: version, sizes, columns, explanations, in this order; the first fault is the answer. */
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

  if (templateVersion !== template.version) {
    return refuse('templateVersionOther', { sent: templateVersion, current: template.version });
  }

  const sizes = guardSizes(body);
  if (!sizes.ok) return sizes;

  const guarded = guardColumns(body.columns, rows, template, region);

  if (!guarded.ok) {
    const { column } = guarded.fault;

    return refuse('columnsInvalid', { ...guarded.fault, column: column === '' ? '' : safeName(column) });
  }

  const columns = canonicalise(guarded.columns);
  const fault = guardExplanations(explanations, template, columns);
  if (!fault.ok) return fault;

  const hash = await contentHash({ template: template.key, templateVersion, columns, explanations });

  return { ok: true, value: { columns, explanations, contentHash: hash } };
}
