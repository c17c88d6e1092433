import type { Template, TemplateColumn, TemplateKey } from './template';
import { templates } from './templates';

/**
 * Whether the rows of `template` are about people, so that a deployment that takes only counts has none of them: they
 * carry person codes, or the user writes something beside them that must not leave the workbook (who was awarded,
 * whose practice it is, whom to ring). Not among them are given lines, which are the same for everybody, and a
 * directory, without whose rows nobody knows who reports.
 */
export function isAboutPersons({ key, fixedRows, columns }: Template): boolean {
  if (fixedRows !== undefined) return false;
  if (columns.some(({ kind }) => kind.type === 'personCode')) return true;

  return columns.some(isKeptBack) && !isReferredTo(key);
}

function isKeptBack({ sharing, locked }: TemplateColumn): boolean {
  return sharing === 'local' && locked !== true;
}

/** By the sheets of which some column names a row of it. */
function isReferredTo(key: TemplateKey): boolean {
  return Object.values<Template>(templates).some(({ columns }) =>
    columns.some(({ kind }) => kind.type === 'reference' && kind.to === key),
  );
}
