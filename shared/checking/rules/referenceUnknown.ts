import type { TemplateKey } from '../../templates/template';
import { TEMPLATE_KEYS, templates } from '../../templates/templates';
import { emitUnlisted } from '../emitUnlisted';
import { referencesTo, referringTo } from '../references';
import type { Rule } from '../rule';

/** These have rules of their own: organisationUnknown and mentorUnknown. */
const APART: readonly TemplateKey[] = ['organisations', 'mentors'];

/**
 * V-10 for every other sheet that rows refer to, one rule a sheet: the row that is named stands there. A sheet
 * that was not sent is not compared with.
 */
export const referenceUnknown: readonly Rule[] = TEMPLATE_KEYS.filter(
  (to) => !APART.includes(to) && referringTo(to).length > 0,
).map((to) => ({
  code: 'referenceUnknown',
  severity: 'error',
  reads: 'shared',
  templates: referringTo(to),
  inputs: [],
  context: [to],
  find({ template, columns }, { [to]: sheet }, emit) {
    if (sheet === undefined) return;

    for (const key of referencesTo(template, to)) {
      emitUnlisted(columns, key, sheet, (row, column) => emit(row, column, { sheet: templates[to].name }));
    }
  },
}));
