import { regionByKey } from '../../../../shared/regions/regionByKey';
import { owedTemplates, usedTemplates } from '../../../../shared/regions/usedTemplates';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { Session } from '../../usecases/desk';

/** The templates that a reporter may send for a year although nobody waits for them, in the order of filling. */
export function optionalTemplates(
  region: string,
  reporter: Session['reporters'][number] | undefined,
  year: number,
): readonly TemplateKey[] {
  const profile = regionByKey(region);

  if (profile === null || reporter === undefined) return [];

  const { key, kind, name } = reporter;
  const owed = owedTemplates(profile, { key, kind, name }, year);

  return usedTemplates(profile, { key, kind, name }, year).filter((template) => !owed.includes(template));
}
