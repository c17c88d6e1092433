import type { Region } from '../../../../shared/regions/region';
import { isFixedTemplate } from '../../../../shared/templates/fixedTemplate';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** What a row is called where its code says it: the line of a sheet whose rows are given; `null` in a registry. */
export function rowText(
  template: TemplateKey,
  code: string | null,
  region: Region,
  reporter: { readonly key: string; readonly name: string },
  year: number,
): string | null {
  const found = templates[template];

  if (code === null || !isFixedTemplate(found)) return null;

  const kind = reporter.key === 'region' ? 'region' : 'municipality';
  const lines = found.fixedRows.of(region, { ...reporter, kind }, year);

  return lines.find((line) => line.code === code)?.caption ?? null;
}
