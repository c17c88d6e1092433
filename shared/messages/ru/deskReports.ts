import type { LineagePart } from '../../measures/lineage/lineage';
import type { RegionSheetKind } from '../../sheets/regionSheetKinds';
import { plural } from '../plural';

/** What each of the region's sheets is called. */
const kinds: Readonly<Record<RegionSheetKind, string>> = {
  attainment: 'Достижение показателей',
  ladders: 'Количественные результаты',
  coverage: 'Охват',
  map: 'Карта: кто чего достиг',
  trend: 'Динамика по годам',
  ledger: 'Кто сдал',
  calendar: 'Календарь',
  roadmap: 'Исполнение дорожной карты',
  recommendations: 'Рекомендации',
  analytic: 'Аналитический отчёт',
  receipts: 'Квитанции',
};

const parts: Readonly<Record<LineagePart, string>> = {
  numerator: 'числитель',
  denominator: 'знаменатель',
  value: 'факт',
};

/** Texts of the region's desk: the sheets of the region and of one reporter, and where their numbers come from. */
export const reports = {
  title: 'Листы региона',
  hint: 'Обновление сохраняет то, что вы написали в столбцах «Комментарий», «Решение», «Ответственный», «Срок исполнения» и построили рядом.',
  instant: { label: 'Данные', now: 'На сейчас', past: 'На дату и время (снимок)' },
  instantField: 'Дата и время, по времени региона',
  instantHint: 'За один и тот же момент числа всегда одни и те же, что бы ни прислали потом.',
  instantFault: 'Укажите дату и время полностью, не позже настоящей минуты.',
  which: 'Что построить',
  kinds,
  all: 'Отметить всё',
  none: 'Снять всё',
  submit: 'Построить или обновить',
  submitSome: (count: number) =>
    `Построить только ${count} ${plural(count, 'вид листов', 'вида листов', 'видов листов')}`,
  nothing: 'Отметьте хотя бы один вид листов.',
  working: 'Строю листы региона',
  done: (instant: string, sheets: number) =>
    `Готово: ${sheets} ${plural(sheets, 'лист', 'листа', 'листов')}. Данные на ${instant}.`,
  empty: 'Для этого года таких листов нет: профиль региона таких целей не задаёт.',
  notAllowed: 'Листы региона открыты оператору и аналитику.',

  whence: {
    title: 'Откуда это число?',
    hint: 'Выделите ячейку с числом на листе «Достижение», «Количественные», «Охват» или «Карта». Откроется лист с квитанциями, из которых оно сложилось.',
    submit: 'Откуда это число?',
    working: 'Собираю слагаемые',
    chooseTitle: 'Выбрать число из списка',
    load: 'Читаю список чисел',
    number: 'Число',
    part: 'Что именно',
    parts,
    reporter: 'Чьё',
    whole: 'Региона в целом',
    submitChosen: 'Показать слагаемые',
    done: (key: string, part: string, whose: string, total: string) =>
      `${key}, ${part}, ${whose}: ${total}. Слагаемые — на листе «Откуда_число».`,
    ofRegion: 'регион',
    noTotal: 'чисел никто не дал',
    differs:
      'В ячейке сейчас другое число: её изменили или лист построен заново не весь. Обновите листы региона.',
    notAsked: 'Такого числа нет: этого показателя у выбранного муниципалитета не спрашивают.',
    refusals: {
      selectOne: 'Выделите одну ячейку с числом и нажмите ещё раз.',
      otherSheet:
        'Это не лист региона. Выделите ячейку на листе «Достижение», «Количественные», «Охват» или «Карта».',
      unknownInstant: 'Неизвестно, на какой момент построен этот лист. Обновите листы региона и повторите.',
      noNumber:
        'У этой ячейки нет слагаемых: это заголовок, цель или текст, или двух сдающих зовут одинаково. Выделите факт, числитель или знаменатель, на карте — ячейку муниципалитета.',
    },
  },

  report: {
    title: 'Отчёт одного района',
    ownTitle: 'Мой отчёт',
    hint: 'Итоговый отчёт, исполнение дорожной карты, рекомендации, свои числа по годам и показатели организаций.',
    reporter: 'Чей отчёт',
    submit: 'Построить отчёт',
    working: 'Строю отчёт',
    edited: 'Правки в тексте отчёта не пропадут: при обновлении они останутся под ним отдельным списком.',
    notAllowed:
      'Такой отчёт строят по ключу того, кто отчитывается. Оператору он доступен в «Листах региона».',
  },
};

/** The type of those texts. */
export type DeskReportsTexts = typeof reports;
