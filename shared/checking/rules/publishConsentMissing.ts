import type { PublishConsent, Template } from '../../templates/template';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

/** V-16: what is published of a person needs the consent to distribution (152-ФЗ, ст. 10.1). Consents stay in the workbook. */
export const publishConsentMissing: Rule = {
  code: 'publishConsentMissing',
  severity: 'error',
  reads: 'local',
  templates: templatesWhere(({ publishConsents = [] }) => publishConsents.length > 0),
  inputs: [],
  find({ template, columns }, _context, emit) {
    for (const asked of template.publishConsents ?? []) {
      const { column, where, holds } = asked;
      const isDemanded = demands(template, asked);

      matchRows(
        columns,
        [where, column],
        ([published, consent]) =>
          published !== null &&
          (holds?.includes(published) ?? true) &&
          consent !== 'given' &&
          !(consent === null && isDemanded),
        (row) => emit(row, column),
      );
    }
  },
};

/** Whether a blank consent is requiredBlank's to report. */
function demands(template: Template, { column, where }: PublishConsent): boolean {
  return template.demands?.some((one) => one.column === column && one.where === where) ?? false;
}
