import type { Template, TemplateColumn } from '../../../../shared/templates/template';

/**
 * The columns a names file carries: all that does not leave the workbook as it is. The coarse ones are among
 * them, since a colleague's workbook has at most the month of a date and nothing of a birth year.
 */
export function namesColumns({ columns }: Template): readonly TemplateColumn[] {
  return columns.filter(({ sharing }) => sharing !== 'shared');
}
