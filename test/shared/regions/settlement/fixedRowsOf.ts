import type { Region } from '../../../../shared/regions/region';
import type { FixedRow, TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** The given rows that the region's operator fills in. Throws for a template without any. */
export function fixedRowsOf(template: TemplateKey, region: Region, year: number): readonly FixedRow[] {
  const { fixedRows } = templates[template];

  if (fixedRows === undefined) throw new Error(`${template} has no given rows`);

  return fixedRows.of(region, { key: 'region', kind: 'region', name: 'Оператор' }, year);
}
