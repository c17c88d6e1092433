import type { Template } from '../../templates/template';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

/**
 * V-14: a form that discloses a child's health or situation stands in no row: beside a person it would name the
 * child, beside a school's programme or practice the few it can be about. The finding does not name the form
 * either, or it would say next to a row code what must not be said.
 */
export const formCountsOnly: Rule = {
  code: 'formCountsOnly',
  severity: 'error',
  reads: 'shared',
  templates: templatesWhere((template) => formColumns(template).length > 0),
  inputs: [],
  find({ template, columns }, { region }, emit) {
    const counted = region.mentoringForms.filter(({ countsOnly }) => countsOnly).map(({ key }) => key);

    for (const column of formColumns(template)) {
      matchRows(
        columns,
        [column],
        ([forms]) => counted.some((key) => String(forms).split('+').includes(key)),
        (row) => emit(row, column),
      );
    }
  },
};

function formColumns({ columns }: Template): readonly string[] {
  return columns.flatMap(({ key, kind }) =>
    (kind.type === 'enumeration' || kind.type === 'enumerationSet') && kind.enumeration === 'mentoringForm'
      ? [key]
      : [],
  );
}
