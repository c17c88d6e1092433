import type { Template, TemplateColumn } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';

/** A column into which a user may write what they like. */
export type TextColumn = { readonly template: Template; readonly column: TemplateColumn };

const FREE: readonly TemplateColumn['kind']['type'][] = ['text', 'contact', 'url', 'personName'];

/** Every column of every template that takes text of the user’s own. */
export const TEXT_COLUMNS: readonly TextColumn[] = TEMPLATE_KEYS.flatMap((key): readonly TextColumn[] => {
  const template: Template = templates[key];

  return template.columns
    .filter(({ kind, locked }) => FREE.includes(kind.type) && locked !== true)
    .map((column) => ({ template, column }));
});
