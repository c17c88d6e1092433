import { formatDate } from '../formatDate';
import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Wording of the recommendations and of their sheets, in Russian. */
export const recommendations = {
  name: 'Рекомендации',
  title: (region: string, year: number) =>
    `Рекомендации муниципалитетам и организациям: ${region}, ${year} год`,
  titleOf: (reporter: string, year: number) => `Рекомендации: ${reporter}, ${year} год`,
  asOf: (instant: string) => `По данным, принятым на ${instant}.`,
  counted: (count: number, reporters: number, of: number) =>
    `${formatNumber(count)} ${plural(count, 'рекомендация', 'рекомендации', 'рекомендаций')}: их получают ${reporters} из ${of} муниципалитетов и организаций. У каждого сначала самое срочное.`,
  countedOf: (count: number) =>
    `${formatNumber(count)} ${plural(count, 'рекомендация', 'рекомендации', 'рекомендаций')}, сначала самое срочное.`,
  none: 'Рекомендовать нечего: всё сдано, цели года достигнуты.',
  noneFor: (names: readonly string[]) => `Рекомендаций нет: ${names.join('; ')}.`,
  headings: {
    reporter: 'Кому',
    what: 'Что сделать',
    needed: 'Не хватает',
    similar: 'У кого получается',
    due: 'Срок',
    source: 'Источник',
  },
  /** The reports of one day; several days make one sentence. */
  overdue: (templates: readonly string[], due: string) =>
    `${quoted(templates)}: срок прошёл ${formatDate(due)}`,
  missing: (templates: readonly string[], due: string) =>
    `${quoted(templates)} не позднее ${formatDate(due)}`,
  send: (parts: readonly string[]) => `Сдайте ${parts.join('; ')}.`,
  roadmap: (number: string, title: string) =>
    `Исполните просроченный пункт ${number} или внесите, когда он исполнен. ${title}.`,
  incomplete: (key: string, title: string) =>
    `Дополните мониторинг: дано только одно из двух чисел показателя. ${title} (${key}).`,
  noData: (key: string, title: string) =>
    `Внесите числа показателя: сейчас «нет данных» или пусто. ${title} (${key}).`,
  belowTarget: (key: string, title: string, value: number, goal: number) =>
    `Доведите показатель до цели года: сейчас ${percent(value)}, цель ${percent(goal)}. ${title} (${key}).`,
  coverage: {
    first: (title: string) => `Начните хотя бы одну программу наставничества. ${title}.`,
    more: (title: string, value: number, goal: number) =>
      `Охватите больше организаций: ${percent(value)} при цели ${percent(goal)}. ${title}.`,
    unknown: (title: string) => `Внесите, сколько организаций охвачено: сейчас числа нет. ${title}.`,
  },
  ladder: {
    none: (title: string) => `«${title}»: ещё никто ничего не внёс. Внесите сведения.`,
    nothing: (title: string, goal: number) =>
      `«${title}»: пока ничего не внесено, обычно — ${formatNumber(goal)}. Внесите сведения.`,
    little: (title: string, value: number, goal: number) =>
      `«${title}»: внесено ${formatNumber(value)}, обычно — ${formatNumber(goal)}. Проверьте, всё ли внесено.`,
  },
  fell: (key: string, title: string, value: number, goal: number) =>
    `Верните показатель на прошлогодний уровень: ${percent(value)} против ${percent(goal)}. ${title} (${key}).`,
  unit: {
    people: 'чел.',
    organisations: 'орг.',
    enterprises: 'предпр.',
    pairs: 'пар',
    points: 'балл.',
    flag: '',
    none: '',
    events: 'меропр.',
    records: 'зап.',
    practices: 'практ.',
    publications: 'публ.',
  },
  example: (name: string, value: string) => `${name}: ${value}`,
  percent,
  receipt: (id: string) => `квитанция ${id}`,
  clause: (document: string, items: readonly string[]) => `${document}: ${items.join(', ')}`,
  noSource: 'в источниках нет, предложение профиля региона',
  howTitle: 'Как получены рекомендации',
  how: (by: {
    readonly clearlyBetter: number;
    readonly leastFall: number;
    readonly farBelow: number;
    readonly leastExample: number;
  }) => [
    'Порядок: просроченные отчёты, просроченные пункты дорожной карты, неполные числа, нет данных, ниже цели, охват, мало внесено, спад, ещё не сдано.',
    'Листы, которые осталось сдать, стоят одной строкой, там, где самый срочный; столбец «Срок» — его день.',
    '«Не хватает» до цели считается от собственного знаменателя: столько нужно добавить к числителю. На год без цели таких рекомендаций нет: цели не достраиваются и не берутся у соседей.',
    `Спад показан только в год без цели и только если доля упала на ${by.leastFall} п. п. и больше.`,
    `«Обычно» — медиана на одну организацию у тех, кто внёс, умноженная на число организаций; где оно неизвестно — медиана внесённого. Совет даётся, если внесено меньше ${by.farBelow} % обычного, а цель региона не достигнута; больше, чем не хватает региону, ни у кого не просят.`,
    `«У кого получается» — кто достиг цели: сначала того же типа, затем ближайший по численности. Если не достиг никто — лучший, когда он впереди хотя бы на ${by.clearlyBetter} п. п. Примеры, где знаменатель меньше ${by.leastExample}, не берутся.`,
  ],
  unnamed:
    'Кто достиг цели по доле или числу людей, на этой странице не названо: по этому можно узнать малые числа соседей. Спросите регионального оператора.',
};

function percent(value: number): string {
  return `${formatNumber(value)}\u00a0%`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
