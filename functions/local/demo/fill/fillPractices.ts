import type { Columns } from '../../../../shared/columns/columns';
import { practices } from '../../../../shared/templates/practices';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';
import { formsOf } from './formsOf';
import { organisationsOf } from './organisationsOf';

const TITLES = ['Педагогический дуэт', 'Шаг в профессию', 'Старший рядом', 'Мастерская идей'];
const SELECTION = ['regional', 'municipal', 'submitted', 'municipal'];

/** A practice from every other organisation; those that were selected have been presented. */
export function fillPractices(input: FillInput): Columns {
  const { region, year, random } = input;
  const forms = formsOf(region);
  const records = organisationsOf(input)
    .filter((_, index) => index % 2 === 0)
    .map(({ code, name, level }, index) => {
      const selection = SELECTION[index % SELECTION.length] ?? 'submitted';
      const isPresented = selection !== 'submitted';

      return {
        rowCode: demoCode(random),
        title: `${TITLES[index % TITLES.length]} (${name})`,
        organisation: code,
        form: forms[index % forms.length] ?? null,
        level,
        summary: 'Встречи раз в неделю по плану, общий проект, в конце года — его защита.',
        selection,
        expertScore: isPresented ? 70 + random(30) : null,
        yearsUsed: 1 + random(4),
        presented: isPresented ? `${year}-10-1${random(10)}` : null,
        presentedAt: isPresented ? 'Районная научно-практическая конференция' : null,
        published: 'nowhere',
        consentPublish: isPresented ? 'given' : null,
      };
    });

  return columnsOfRecords(practices, records);
}
