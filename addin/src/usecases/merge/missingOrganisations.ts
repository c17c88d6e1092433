import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

const NOT_A_DAY: readonly unknown[] = [null, 'noData', 'notApplicable'];

/** Row codes of the open organisations that no row of the registry and none of `heard` is from. */
export function missingOrganisations(
  template: TemplateKey,
  columns: Partial<Record<TemplateKey, Columns>>,
  heard: ReadonlySet<string>,
): readonly string[] {
  const { organisations, [template]: registry } = columns;

  const isPerOrganisation = templates[template].columns.some(({ key }) => key === 'organisation');

  if (!isPerOrganisation || organisations === undefined) return [];

  const present = new Set(registry?.columns.organisation?.dictionary);

  return Array.from({ length: organisations.rows }, (_, row) => row)
    .filter((row) => NOT_A_DAY.includes(valueAt(organisations, 'closed', row)))
    .map((row) => String(valueAt(organisations, ROW_CODE, row)))
    .filter((code) => !present.has(code) && !heard.has(code));
}
