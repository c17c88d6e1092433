import type { Columns } from '../../../shared/columns/columns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';

/** The JSON body of a push of shared columns, not compressed. */
export function pushBody(template: TemplateKey, columns: Columns): Buffer {
  const body = {
    templateVersion: templates[template].version,
    rows: columns.rows,
    columns: toWireColumns(columns),
    explanations: [],
    localChecks: {},
  };

  return Buffer.from(JSON.stringify(body));
}
