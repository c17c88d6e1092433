import type { PublishConsent, Template } from '../../templates/template';
import { matchRows } from '../matchRows';
import type { Emit, Rule } from '../rule';
import { sharedKeys } from '../sharedKeys';
import { templatesWhere } from '../templatesWhere';

/** V-16: what is published of a person needs the consent to distribution (152-ФЗ, ст. 10.1). Most consents stay in the workbook. */
export const publishConsentMissingLocal: Rule = {
  code: 'publishConsentMissing',
  severity: 'error',
  reads: 'local',
  // Also where it has become shared: a workbook of the version before still has it as its own.
  templates: templatesWhere(({ publishConsents = [] }) => publishConsents.length > 0),
  inputs: [],
  find(sheet, _context, emit) {
    for (const consent of asked(sheet.template, 'local')) emitMissing(sheet, consent, emit);
  },
};

/** V-16 where the word about the consent leaves the workbook together with what it allows. */
export const publishConsentMissing: Rule = {
  code: 'publishConsentMissing',
  severity: 'error',
  reads: 'shared',
  templates: templatesWhere((template) => asked(template, 'shared').length > 0),
  inputs: [],
  find(sheet, _context, emit) {
    for (const consent of asked(sheet.template, 'shared')) emitMissing(sheet, consent, emit);
  },
};

/** Shared are the consents of which both columns leave the workbook as they are, and so under their own keys. */
function asked(template: Template, reads: Rule['reads']): readonly PublishConsent[] {
  const keys = sharedKeys(template);
  const isShared = ({ column, where }: PublishConsent) =>
    keys.get(column) === column && keys.get(where) === where;

  return (template.publishConsents ?? []).filter((one) => isShared(one) === (reads === 'shared'));
}

function emitMissing(
  { template, columns }: Parameters<Rule['find']>[0],
  { column, where, holds }: PublishConsent,
  emit: Emit,
): void {
  const isDemanded = demands(template, { column, where });

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

/** Whether a blank consent is requiredBlank's to report. */
function demands(template: Template, { column, where }: PublishConsent): boolean {
  return template.demands?.some((one) => one.column === column && one.where === where) ?? false;
}
