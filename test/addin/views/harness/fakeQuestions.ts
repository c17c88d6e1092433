import type { Question, Questions } from '../../../../addin/src/usecases/review/readQuestions';
import { owner } from './fakeSession';

const AT = '2024-11-26T01:30:00Z';

/** The operator's questions, `count` of them open; the last one's row is in another workbook. */
export function fakeQuestions(count: number): Questions {
  const open = Array.from({ length: count }, (_, index) =>
    questionOf(index, index === count - 1 && index > 0),
  );

  return {
    owner,
    sheets:
      count === 0
        ? []
        : [
            {
              template: 'mentees',
              sheet: 'Наставляемые',
              state: 'returned',
              revision: 2,
              questions: [
                ...open,
                {
                  ...questionOf(count, false),
                  open: false,
                  entries: [
                    { at: AT, revision: null, text: 'Ребёнок учится с отставанием.', value: '10–14 лет' },
                    { at: '2024-11-27T01:30:00Z', revision: 3, text: null, value: null },
                  ],
                },
              ],
            },
            {
              template: 'monitoring',
              sheet: null,
              state: 'returned',
              revision: 1,
              questions: [lineQuestion()],
            },
          ],
  };
}

function questionOf(index: number, isElsewhere: boolean): Question {
  return {
    id: `k3v9ah2m4q7x.${index}`,
    row: 'k3v9ah2m4q7x',
    column: 'birthYear',
    caption: 'Год рождения',
    rowText: null,
    revision: 2,
    question: 'Проверьте год рождения: в программе «Куборо» участвуют дети с 10 лет.',
    askedAt: AT,
    value: index % 2 === 0 ? 'до 10 лет' : null,
    entries: [],
    open: true,
    place: isElsewhere
      ? null
      : {
          sheet: 'Наставляемые',
          headingRow: 5,
          codes: 0,
          row: 16 + index,
          column: 6,
          name: 'Кубышкина Аделина Владимировна',
        },
  };
}

function lineQuestion(): Question {
  return {
    ...questionOf(90, true),
    row: 'd_oo',
    column: 'value',
    caption: 'Значение',
    rowText: 'Численность детей от 10 до 19 лет, обучающихся по общеобразовательным программам',
    value: '12 345',
  };
}
