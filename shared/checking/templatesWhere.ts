import type { Template, TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';

/** The templates that a rule concerns whose cases they declare themselves, in the order of filling. */
export function templatesWhere(declares: (template: Template) => boolean): readonly TemplateKey[] {
  return TEMPLATE_KEYS.filter((key) => declares(templates[key]));
}
