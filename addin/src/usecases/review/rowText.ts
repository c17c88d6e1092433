import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { ReporterKind } from '../../../../shared/regions/reporterKind';
import { isFixedTemplate } from '../../../../shared/templates/fixedTemplate';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** Whose row it is; what is not known of the reporter follows from the key. */
type Whose = Pick<Reporter, 'key' | 'name'> & Partial<Reporter>;

const MUNICIPALITY = /^\d{8}$/;

/** What a row is called where its code says it: the line of a sheet whose rows are given; `null` in a registry. */
export function rowText(
  template: TemplateKey,
  code: string | null,
  region: Region,
  reporter: Whose,
  year: number,
): string | null {
  const found = templates[template];

  if (code === null || !isFixedTemplate(found)) return null;

  const lines = found.fixedRows.of(region, { kind: kindOf(reporter), ...reporter }, year);

  return lines.find((line) => line.code === code)?.caption ?? null;
}

function kindOf({ key }: Whose): ReporterKind {
  if (key === 'region') return 'region';

  return MUNICIPALITY.test(key) ? 'municipality' : 'organisation';
}
