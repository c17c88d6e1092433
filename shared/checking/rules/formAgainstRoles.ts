import { labelOf } from '../labelOf';
import { matchRows } from '../matchRows';
import { misfitForms } from '../misfitForms';
import type { Rule } from '../rule';
import { withReferred } from '../withReferred';

/** V-12: a mentor of this category can take part in the forms the row names. */
export const formAgainstMentor: Rule = {
  code: 'formAgainstRoles',
  severity: 'error',
  reads: 'shared',
  templates: ['mentors'],
  inputs: ['forms', 'category'],
  find({ columns }, { region }, emit) {
    matchRows(
      columns,
      ['forms', 'category'],
      ([forms, category]) => misfitForms(region, 'mentors', forms, category).length > 0,
      (row, [forms, category]) =>
        emit(row, 'forms', {
          form: misfitForms(region, 'mentors', forms, category).join(', '),
          category: labelOf('mentorCategory', region, category),
        }),
    );
  },
};

/** V-12: a mentee of this category can take part in the form the row names. */
export const formAgainstMentee: Rule = {
  code: 'formAgainstRoles',
  severity: 'error',
  reads: 'shared',
  templates: ['mentees'],
  inputs: ['form', 'category'],
  find({ columns }, { region }, emit) {
    matchRows(
      columns,
      ['form', 'category'],
      ([form, category]) => misfitForms(region, 'mentees', form, category).length > 0,
      (row, [form, category]) =>
        emit(row, 'form', {
          form: misfitForms(region, 'mentees', form, category).join(', '),
          category: labelOf('menteeCategory', region, category),
        }),
    );
  },
};

/** V-12: the mentor whom a mentee's row names can be a mentor in its form. */
export const formAgainstMenteesMentor: Rule = {
  code: 'formAgainstRoles',
  severity: 'error',
  reads: 'shared',
  templates: ['mentees'],
  inputs: ['form', 'mentor'],
  context: ['mentors'],
  contextColumns: { mentors: ['category'] },
  find({ columns }, { region, mentors }, emit) {
    if (mentors === undefined) return;

    matchRows(
      withReferred(columns, 'mentor', mentors, ['category']),
      ['form', 'mentor.category'],
      ([form, category]) => misfitForms(region, 'mentors', form, category).length > 0,
      (row, [form, category]) =>
        emit(row, 'mentor', {
          form: misfitForms(region, 'mentors', form, category).join(', '),
          category: labelOf('mentorCategory', region, category),
        }),
    );
  },
};
