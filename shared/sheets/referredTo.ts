import type { Template, TemplateKey } from '../templates/template';

/** The templates whose rows the sheets of `templates` refer to, each once. */
export function referredTo(templates: readonly Template[]): readonly TemplateKey[] {
  const kinds = templates.flatMap(({ columns }) => columns.map(({ kind }) => kind));

  return [...new Set(kinds.flatMap((kind) => (kind.type === 'reference' ? [kind.to] : [])))];
}
