import type { ContextPart } from '../../../../shared/checking/rule';
import { rules } from '../../../../shared/checking/rules/rules';
import type { TemplateKey } from '../../../../shared/templates/template';

/** The sheet of the same workbook that each part of a check's context comes from; last year's is not of it. */
const SHEET_OF: Readonly<Record<ContextPart, TemplateKey | null>> = {
  organisations: 'organisations',
  mentors: 'mentors',
  mentorMeasures: 'mentors',
  menteeMeasures: 'mentees',
  lastYear: null,
};

/** The templates that the service compares `template` with: what it has of them has to be what is in the workbook. */
export function comparedTemplates(template: TemplateKey): readonly TemplateKey[] {
  const parts = rules
    .filter((rule) => rule.templates.includes(template))
    .flatMap(({ context }) => context ?? []);

  return [...new Set(parts.flatMap((part) => SHEET_OF[part] ?? []))];
}
