import { measuredOf } from '../../../measures/recommendations/measuredOf';
import { numberCell, textCell } from '../../cellSpec';
import type { CellSpec } from '../../sheetSpec';
import { type FinalContext, finalLine } from './finalContext';

/**
 * The two school registries of mentors, teachers and learners, which are one registry here, told apart by the mentor's
 * category; and all of it.
 */
export function mentorsPart({ headOf, texts }: FinalContext): readonly (readonly CellSpec[])[] {
  const head = headOf('mentors');
  const { mentors, notSent, records } = texts.final;

  if (head === undefined) return [finalLine(mentors.all, textCell(notSent, 'partial'), [])];

  const sumOf = (unit: 'persons' | 'rows', categories: readonly string[]) =>
    categories.reduce((sum, category) => sum + (measuredOf(head, `mentors.${unit}`, { category }) ?? 0), 0);
  const line = (text: string, persons: number, rows: number) =>
    finalLine(text, numberCell(persons), [records(rows), texts.receipt(head.receipt)]);
  // The categories' people add up only as far as nobody is of two, so the whole is a number of its own.
  const groups = [
    [mentors.teachers, ['teacher']],
    [mentors.pupils, ['pupil', 'student']],
  ] as const;

  return [
    ...groups.map(([text, of]) => line(text, sumOf('persons', of), sumOf('rows', of))),
    line(mentors.all, measuredOf(head, 'mentors.persons') ?? 0, measuredOf(head, 'mentors.rows') ?? 0),
  ];
}
