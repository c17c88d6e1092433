import type { Template, TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** Stands for last name, first name and patronymic where a file has them in one cell. */
export const PERSON_NAME = 'personName';

/** Captions of columns are Russian on every screen, as on the sheets. */
const PERSON_NAME_CAPTION = 'Фамилия, имя и отчество в одной ячейке';

/** Whether the template is a registry's. */
export function isRegistry(template: Template): boolean {
  return template.fixedRows === undefined;
}

/** The template of a registry. Throws for one whose rows are given, since no row can be added to it. */
export function registryTemplate(key: TemplateKey): Template {
  const template = templates[key];

  if (!isRegistry(template)) throw new RangeError(`${key} has no rows to merge`);

  return template;
}

/** Whether its rows name people. */
export function holdsPeople({ columns }: Template): boolean {
  return columns.some(({ kind }) => kind.type === 'personName');
}

/** Whether its rows may be of no single organisation, but of the municipality itself. */
export function mayBeNobodys({ columns }: Template): boolean {
  return columns.some(({ key, required }) => key === 'organisation' && required !== 'always');
}

/** What a heading of a file may be taken for, in sheet order. */
export function mergeColumns(
  template: Template,
): readonly { readonly key: string; readonly caption: string }[] {
  const columns = template.columns.map(({ key, caption }) => ({ key, caption }));
  const name = columns.findIndex(({ key }) => key === 'lastName');

  return name < 0 ? columns : columns.toSpliced(name, 0, { key: PERSON_NAME, caption: PERSON_NAME_CAPTION });
}
