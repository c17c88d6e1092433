import type { Template, TemplateColumn } from '../templates/template';

/**
 * Whether Svod fills the column from the region's profile and other cells, so that what stands in it does not
 * matter: the locked columns of a sheet whose rows are given, but not their codes.
 */
export function isDerived(template: Template, column: TemplateColumn): boolean {
  return template.fixedRows !== undefined && column.locked === true && column.kind.type !== 'rowCode';
}
