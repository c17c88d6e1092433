import type { Template, TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** A registry, whose rows people add, and so one that files can be merged into. */
export type RegistryKey = Exclude<TemplateKey, 'monitoring'>;

/** Stands for last name, first name and patronymic where a file has them in one cell. */
export const PERSON_NAME = 'personName';

/** Captions of columns are Russian on every screen, as on the sheets. */
const PERSON_NAME_CAPTION = 'Фамилия, имя и отчество в одной ячейке';

/** Whether the template is a registry's. */
export function isRegistry(template: Template): template is Template & { readonly key: RegistryKey } {
  return template.fixedRows === undefined;
}

/** The template of a registry. Throws for one whose rows are given, since no row can be added to it. */
export function registryTemplate(key: TemplateKey): Template & { readonly key: RegistryKey } {
  if (key === 'monitoring') throw new RangeError('monitoring has no rows to merge');

  return { ...templates[key], key };
}

/** What a heading of a file may be taken for, in sheet order. */
export function mergeColumns(
  template: Template,
): readonly { readonly key: string; readonly caption: string }[] {
  const columns = template.columns.map(({ key, caption }) => ({ key, caption }));
  const name = columns.findIndex(({ key }) => key === 'lastName');

  return name < 0 ? columns : columns.toSpliced(name, 0, { key: PERSON_NAME, caption: PERSON_NAME_CAPTION });
}
