import { type Columns, type Value, valueAt } from '../../../../shared/columns/columns';
import type { TemplateKey } from '../../../../shared/templates/template';

/**
 * Columns that say something of the year that is over, and so begin blank: how many learners there were, the
 * class somebody was in, what a programme came to, whether a teacher was in the first three years.
 */
const PAST: Readonly<Partial<Record<TemplateKey, readonly string[]>>> = {
  organisations: ['learners'],
  mentees: ['classGroup', 'result', 'completed', 'youngTeacher'],
};

/** Mentors whose position is a class or a group; a teacher's stays. */
const LEARNERS: readonly Value[] = ['pupil', 'student'];

/** Whether the cell of a row says something of the year that is over. */
export function isPast(template: TemplateKey, columns: Columns, key: string, row: number): boolean {
  if (PAST[template]?.includes(key)) return true;

  return template === 'mentors' && key === 'position' && LEARNERS.includes(valueAt(columns, 'category', row));
}
