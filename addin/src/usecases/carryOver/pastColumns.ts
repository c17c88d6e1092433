import { type Columns, type Value, valueAt } from '../../../../shared/columns/columns';
import type { Template } from '../../../../shared/templates/template';

/** Mentors whose position is a class or a group; a teacher's stays. */
const LEARNERS: readonly Value[] = ['pupil', 'student'];

/** Whether the cell of a row says something of the year that is over. */
export function isPast(template: Template, columns: Columns, key: string, row: number): boolean {
  if (template.columns.some((column) => column.key === key && column.ofTheYear)) return true;

  return (
    template.key === 'mentors' && key === 'position' && LEARNERS.includes(valueAt(columns, 'category', row))
  );
}
