import { plural } from '../plural';
import type { ItemStateTexts } from './roadmap';

/** What stands for a state in the narrow cells of the heat map. */
const marks: ItemStateTexts = {
  done: '✓',
  doneLate: '✓ поздно',
  inWork: '▶',
  notStarted: '○',
  overdue: '!',
  notApplicable: 'н/п',
  noData: '?',
};

/** Wording of the sheets on how the roadmaps are carried out. */
export const roadmapSheets = {
  marks,
  asOf: (instant: string, today: string) =>
    `По данным, принятым на ${instant}. Сроки считаются по местному времени региона: сегодня ${today}, день срока ещё не просрочка.`,
  noRegional: 'Дорожной карты региона среди источников нет.',
  nothingDue: 'На этот год в дорожной карте нет ни одного пункта.',
  marksTitle: 'Знаки',
  mark: (mark: string, state: string, meaning: string) => `${mark}  ${state}. ${meaning}`,
  notesTitle: 'Что в источнике неясно и как прочитано',
  note: (place: string | null, text: string) => (place === null ? text : `${place}: ${text}`),
  map: {
    name: 'Исполнение',
    title: (region: string, year: number) => `Исполнение дорожной карты: ${region}, ${year} год`,
    summary: (done: number, expected: number, overdue: number) =>
      `Выполнено ${done} из ${expected} ${plural(expected, 'поручения', 'поручений', 'поручений')}, просрочено ${overdue}. Поручение — один пункт у одного исполнителя.`,
    reporter: 'Кто исполняет',
    done: 'Выполнено',
    due: 'Срок',
    plan: 'План на год',
    fact: 'Факт по отметкам',
    counted: 'Факт по реестрам',
    count: (done: number, expected: number) => `${done} из ${expected}`,
    none: '—',
    legend:
      'Столбец — номер пункта, пояснения под таблицей. Прочерк — пункт этому исполнителю не поручен. Цвет повторяет знак.',
    itemsTitle: 'Пункты',
    item: (number: string, title: string, plan: string | null) =>
      `${number} — ${title.replace(/\.$/, '')}.${plan === null ? '' : ` План: ${plan}.`}`,
    factTitle: 'Факт и план',
    howFact:
      '«Факт по отметкам» — число, которое регион указал в своём листе; если не указал — сумма по исполнителям там, где считаются все. «Факт по реестрам» — то, что насчитано из сданных реестров и списков.',
  },
  own: {
    name: (reporter: string) => `Исполнение ${reporter}`,
    title: (reporter: string, year: number) => `Исполнение дорожной карты: ${reporter}, ${year} год`,
    summary: (done: number, expected: number, overdue: number) =>
      `В этом году пунктов ${expected}: выполнено ${done}, просрочено ${overdue}.`,
    headings: {
      number: '№',
      title: 'Пункт',
      dueText: 'Срок в документе',
      due: 'Срок в этом году',
      executors: 'Исполнители',
      state: 'Состояние',
      doneOn: 'Исполнено',
      quantity: 'Количество',
    },
    ownTitle: 'Дорожная карта муниципалитета',
    regionalTitle: 'Дорожная карта региона: пункты муниципалитета',
    otherYear: 'в другие годы',
    noTime: 'срок не указан',
  },
} as const;
