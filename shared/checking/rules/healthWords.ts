import type { Columns } from '../../columns/columns';
import type { Template } from '../../templates/template';
import { columnOf } from '../columnOf';
import { freeTexts } from '../freeTexts';
import { hasHealthWord } from '../hasHealthWord';
import type { Emit, Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

/** V-18 over texts that leave the workbook: nothing of somebody's health. The finding never repeats the text. */
export const healthWords: Rule = {
  code: 'healthWords',
  severity: 'warning',
  reads: 'shared',
  templates: templatesWhere((template) => textsOf(template, 'shared').length > 0),
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const key of textsOf(template, 'shared')) emitSpeaking(columns, key, emit);
  },
};

/** V-18 over texts that stay in the workbook. */
export const healthWordsLocal: Rule = {
  code: 'healthWords',
  severity: 'warning',
  reads: 'local',
  templates: templatesWhere((template) => textsOf(template, 'local').length > 0),
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const key of textsOf(template, 'local')) emitSpeaking(columns, key, emit);
  },
};

/**
 * The name of a thing is not about a person: a programme may be called for whom it is, and a special school for whom
 * it teaches, so all that the directory has are names.
 */
function textsOf(template: Template, sharing: Rule['reads']): readonly string[] {
  if (template.key === 'organisations') return [];

  const names = new Set((template.rowsNamedBy ?? []).flat());

  return freeTexts(template, sharing).filter((key) => !names.has(key));
}

function emitSpeaking(columns: Columns, key: string, emit: Emit): void {
  const { dictionary, codes } = columnOf(columns, key);
  const speaks = dictionary.map((value) => typeof value === 'string' && hasHealthWord(value));

  if (!speaks.includes(true)) return;

  codes.forEach((code, row) => {
    if (speaks[code] === true) emit(row, key);
  });
}
