import { sourceOf } from '../../../../shared/checking/contextSource';
import { rules } from '../../../../shared/checking/rules/rules';
import type { TemplateKey } from '../../../../shared/templates/template';

/** The templates that the service compares `template` with: what it has of them has to be what is in the workbook. */
export function comparedTemplates(template: TemplateKey): readonly TemplateKey[] {
  const parts = rules
    .filter((rule) => rule.reads === 'shared' && rule.templates.includes(template))
    .flatMap(({ context }) => context ?? []);

  return [...new Set(parts.flatMap((part) => sourceOf(part).template ?? []))];
}
