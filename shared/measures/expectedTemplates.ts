import type { Reporter } from '../regions/reporter';
import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';

/** The templates that `reporter` owes, in the order of filling. */
export function expectedTemplates(reporter: Reporter): readonly TemplateKey[] {
  return TEMPLATE_KEYS.filter((key) => templates[key].reportedBy.includes(reporter.kind));
}
