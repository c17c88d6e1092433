import { sharedColumns } from '../templates/sharedColumns';
import type { Template, TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';

/** The columns of `template` that leave the workbook and refer to rows of `to`. */
export function referencesTo(template: Template, to: TemplateKey): readonly string[] {
  return sharedColumns(template)
    .filter(({ kind }) => kind.type === 'reference' && kind.to === to)
    .map(({ key }) => key);
}

/** The templates with such columns. */
export function referringTo(to: TemplateKey): readonly TemplateKey[] {
  return TEMPLATE_KEYS.filter((key) => referencesTo(templates[key], to).length > 0);
}
