import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { SendReport, Session } from '../../usecases/desk';

/** The sheets of which only totals are sent, and which were refused because a colleague had sent newer ones. */
export function outrunTotals({ sheets }: SendReport, session: Session | null): readonly TemplateKey[] {
  if (session?.registries !== 'counts') return [];

  return sheets.flatMap(({ template, end }) =>
    end.kind === 'refused' && end.error.code === 'headMoved' && isAboutPersons(templates[template])
      ? [template]
      : [],
  );
}
