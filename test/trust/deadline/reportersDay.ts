import { regions } from '../../../shared/regions/regions';
import type { TemplateKey } from '../../../shared/templates/template';
import { type Body, bodyOf, code } from '../../functions/usecases/sheets';

/** One sheet that a reporter sends. */
export type SheetToSend = { readonly template: TemplateKey; readonly body: Body };

/** Who sends at the deadline: municipalities of more than one region, since none has sixty. */
export function manyReporters(
  count: number,
): readonly { readonly region: string; readonly reporter: string }[] {
  return regions
    .flatMap(({ key: region, municipalities }) =>
      municipalities.map(({ key: reporter }) => ({ region, reporter })),
    )
    .slice(0, count);
}

/** A form of mentoring that all regions have, and who mentors in it. */
const FORM = 'P_P';
const MENTOR = { category: 'pupil', ageBand: '10-14', forms: FORM };

/** Four sheets in the order in which they are checked against each other; `mentees` rows in the largest. */
export function sheetsToSend(mentees: number): readonly SheetToSend[] {
  const mentors = Math.ceil(mentees / 3);
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

  return [
    { template: 'organisations', body: bodyOf('organisations', [{ rowCode: code(1, 'c') }]) },
    {
      template: 'mentors',
      body: bodyOf(
        'mentors',
        numbers(mentors).map((row) => ({ ...MENTOR, rowCode: code(row, 'b'), personCode: code(row, 'p') })),
      ),
    },
    {
      template: 'mentees',
      body: bodyOf(
        'mentees',
        numbers(mentees).map((row) => ({
          form: FORM,
          personCode: code(row, 'q'),
          mentor: code(row % mentors, 'b'),
        })),
      ),
    },
    {
      template: 'awards',
      body: bodyOf('awards', [
        { organisation: code(1, 'c'), kind: 'winner', level: 'regional', monthAwarded: '2024-05' },
      ]),
    },
  ];
}
