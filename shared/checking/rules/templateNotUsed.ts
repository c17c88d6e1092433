import { openYears } from '../../regions/openYears';
import { usedTemplates } from '../../regions/usedTemplates';
import { TEMPLATE_KEYS } from '../../templates/templates';
import type { Rule } from '../rule';

/** V-02: the region asks this reporter for this sheet in this year. A year that is not collected at all is yearNotOpen's. */
export const templateNotUsed: Rule = {
  code: 'templateNotUsed',
  severity: 'error',
  reads: 'shared',
  templates: TEMPLATE_KEYS,
  inputs: [],
  find({ template }, { region, reporter, year }, emit) {
    if (!openYears(region).includes(year)) return;
    if (usedTemplates(region, reporter, year).includes(template.key)) return;

    emit(null, null, { actual: year, name: template.title });
  },
};
