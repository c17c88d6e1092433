import { formatNumber } from '../formatNumber';
import type { OrganisationsWording } from '../organisationsWording';
import { plural } from '../plural';

/** Wording of the organisations' sheet, in Russian. */
export const organisations: OrganisationsWording = {
  name: 'По_организациям',
  title: (reporter, year) => `Показатели организаций: ${reporter}, ${year} год`,
  purpose: (item) =>
    item === null
      ? 'Для оценки работы руководителей: в источниках региона такого пункта нет, решает муниципалитет.'
      : `Для показателей эффективности руководителей: пункт ${item} дорожной карты региона.`,
  source: (receipt) =>
    receipt === null
      ? 'Источник: лист «МониторингОрганизаций» этой книги, ещё не отправлен.'
      : `Источник: лист «МониторингОрганизаций», квитанция ${receipt}.`,
  legend:
    'Цвет повторён знаком: ✓ цель года достигнута, ✗ не достигнута, … — числа дали не все. Без знака — цели нет.',
  reader: {
    owner: (few) =>
      `Для служебного пользования: где в знаменателе меньше ${few}, по доле можно узнать человека. Не публикуйте такие строки.`,
    others: (few) =>
      `Доли округлены вниз до целых. Где в знаменателе меньше ${few}, доля скрыта: её видит только муниципалитет.`,
  },
  headings: {
    name: 'Организация',
    level: 'Уровень',
    programme: 'Программа',
    curator: 'Куратор',
  },
  share: {
    involved: 'Обучающиеся вовлечены',
    youngTeachersInvolved: 'Учителя до 35 с поддержкой',
    teenMentors: 'Наставники 15–19 лет',
    menteesSatisfied: 'Наставляемые довольны',
    mentorsSatisfied: 'Наставники довольны',
  },
  percent: (share) => `${share}, %`,
  numbers: (share) => `${share}: число`,
  ofNumber: (part, whole) => `${formatNumber(part)} из ${formatNumber(whole)}`,
  level: { school: 'школа', supplementary: 'доп. образование', college: 'СПО' },
  levelSum: {
    school: (count) => `Школы: ${count}`,
    supplementary: (count) => `Доп. образование: ${count}`,
    college: (count) => `СПО: ${count}`,
  },
  wholeSum: (count) => `Все организации: ${count}`,
  ofOrganisations: (count, all) => `${count} из ${all}`,
  yes: 'да',
  no: 'нет',
  blank: 'не указано',
  hidden: 'скрыто',
  notAdded: 'не складывается',
  targetsTitle: 'Цели региона на этот год',
  target: (key, title, target) =>
    `${key} — ${title}: ${target === null ? 'цель не задана' : `цель ${formatNumber(target)} %`}.`,
  howTitle: 'Как посчитано',
  how: [
    'Доля уровня и муниципалитета — сумма числителей, делённая на сумму знаменателей у организаций, давших оба числа. Проценты не усредняются.',
    'Обучающиеся школ, доп. образования и СПО не складываются: один ребёнок может быть в двух организациях. По той же причине дети 15–19 лет в общей строке могут быть посчитаны дважды.',
    '«Нет данных» и «не применимо» нулём не считаются. «Неполные данные» значит, что числа дали не все организации, к которым показатель относится.',
  ],
  missingTitle: (count) =>
    `Нет ${plural(count, 'строки', 'строк', 'строк')} по ${count} ${plural(count, 'действующей организации', 'действующим организациям', 'действующим организациям')}`,
};
