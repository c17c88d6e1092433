import type { Columns } from '../../../../shared/columns/columns';
import { programmes } from '../../../../shared/templates/programmes';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';
import { formsOf } from './formsOf';
import { organisationsOf } from './organisationsOf';

/** A programme in every organisation, and in every other one that began last year. */
export function fillProgrammes(input: FillInput): Columns {
  const { region, year, random } = input;
  const forms = formsOf(region);
  const records = organisationsOf(input).flatMap(({ code, name, level }, index) => {
    const programme = (title: string, dateIn: string, form: string | undefined) => ({
      rowCode: demoCode(random),
      title,
      organisation: code,
      forms: form ?? null,
      level,
      dateIn,
      state: 'running',
      mentorsPlanned: 4 + random(6),
      menteesPlanned: 12 + random(20),
      actNumber: `${10 + random(80)}-о`,
      actDate: dateIn,
    });
    const first = programme(
      `Программа наставничества: ${name}`,
      `${year}-09-02`,
      forms[index % forms.length],
    );

    return index % 2 === 0
      ? [first]
      : [first, programme(`Рядом и вместе: ${name}`, `${year - 1}-10-02`, forms[0])];
  });

  return columnsOfRecords(programmes, records);
}
