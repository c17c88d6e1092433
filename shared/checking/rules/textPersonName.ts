import type { Columns } from '../../columns/columns';
import type { Template } from '../../templates/template';
import { columnOf } from '../columnOf';
import { freeTexts } from '../freeTexts';
import { type PersonNameFound, personNameIn } from '../personNames/personNameIn';
import type { Emit, Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

const CONCERNED = templatesWhere((template) => textsOf(template).length > 0);

/**
 * V-18: no text that leaves the workbook names a person. A patronymic or initials leave no doubt, so there is nothing
 * to explain. The finding never repeats the text.
 */
export const textPersonName: Rule = {
  code: 'textPersonName',
  severity: 'error',
  reads: 'shared',
  templates: CONCERNED,
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const key of textsOf(template)) emitNames(columns, key, 'certain', emit);
  },
};

/** V-18: a first name beside what looks like a surname may be a book's hero, so the sender says which it is. */
export const textPersonNamePossibly: Rule = {
  code: 'textPersonNamePossibly',
  severity: 'warning',
  reads: 'shared',
  templates: CONCERNED,
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const key of textsOf(template)) emitNames(columns, key, 'possible', emit);
  },
};

/** What an organisation is called is public, and many are called after somebody. */
function textsOf(template: Template): readonly string[] {
  return template.key === 'organisations' ? [] : freeTexts(template, 'shared');
}

function emitNames(columns: Columns, key: string, wanted: PersonNameFound, emit: Emit): void {
  const { dictionary, codes } = columnOf(columns, key);
  const names = dictionary.map((value) => typeof value === 'string' && personNameIn(value) === wanted);

  if (!names.includes(true)) return;

  codes.forEach((code, row) => {
    if (names[code] === true) emit(row, key);
  });
}
