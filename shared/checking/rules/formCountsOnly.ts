import type { Columns } from '../../columns/columns';
import type { Region } from '../../regions/region';
import { matchRows } from '../matchRows';
import type { Emit, Rule } from '../rule';

/**
 * V-14: a form that discloses a child's health or situation stands in no row. The finding does not name the
 * form either, or it would say next to a row code what must not be said.
 */
export const formCountsOnly: Rule = {
  code: 'formCountsOnly',
  severity: 'error',
  reads: 'shared',
  templates: ['mentors', 'mentees'],
  inputs: ['form', 'forms'],
  find({ template, columns }, { region }, emit) {
    emitCounted(columns, template.key === 'mentors' ? 'forms' : 'form', region, emit);
  },
};

function emitCounted(columns: Columns, column: string, region: Region, emit: Emit): void {
  const counted = region.mentoringForms.filter(({ countsOnly }) => countsOnly).map(({ key }) => key);

  matchRows(
    columns,
    [column],
    ([forms]) => counted.some((key) => String(forms).split('+').includes(key)),
    (row) => emit(row, column),
  );
}
