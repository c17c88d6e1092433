import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

const factCount = (count: number) => `${formatNumber(count)} ${plural(count, 'факт', 'факта', 'фактов')}`;

/** Texts of the region's desk: the tidy table of facts with its PivotTable, and releases for analysts. */
export const facts = {
  title: 'Факты и сводная таблица',
  hint: 'Все числа региона одной таблицей и сводная таблица Excel с диаграммой над ней. Имён и контактов в ней нет.',
  years: 'Годы',
  all: 'Все годы',
  noYear: 'Отметьте хотя бы один год.',
  collect: 'Собрать факты',
  working: 'Собираю факты',
  workingHint: 'Сначала факты загружаются, потом пишутся на лист. Книгой пока лучше не пользоваться.',
  done: (count: number, instant: string) =>
    `Листы «Факты» и «Сводная» готовы: ${factCount(count)}. Числа на ${instant}.`,
  changed: (added: number, gone: number) =>
    [
      ...(added > 0 ? [`Добавлено: ${factCount(added)}.`] : []),
      ...(gone > 0 ? [`Больше нет: ${factCount(gone)}.`] : []),
      'Сводная таблица осталась такой, как вы её построили.',
    ].join(' '),
  noFacts: 'За эти годы фактов пока нет, поэтому сводной таблицы нет.',
  noPivot: 'Этот Excel не умеет строить сводные таблицы. Факты, суммы по годам и диаграмма на месте.',
  headings: (sheet: string, headings: string, count: number) =>
    `На листе «${sheet}» не ${plural(count, 'найден столбец', 'найдены столбцы', 'найдены столбцы')}: ${headings}. Ничего не записано. Верните ${plural(count, 'заголовок', 'заголовки', 'заголовки')} или удалите лист и соберите факты заново.`,
  noTable: (sheet: string) =>
    `На листе «${sheet}» нет заголовков таблицы. Ничего не записано. Удалите лист и соберите факты заново.`,
  room: (sheet: string, row: number) =>
    `Под таблицей листа «${sheet}», в строке ${row}, стоит ваша запись: новые факты затёрли бы её. Ничего не записано. Перенесите её в сторону и соберите ещё раз.`,
  csv: 'Скачать CSV для Excel',
  csvDone: (name: string) => `Файл «${name}» отдан браузеру. Найдите его в загрузках.`,
  feed: {
    title: 'Лента OData для Power Query',
    hint: 'В Excel: «Данные», «Получить данные», «Из канала OData». Вход «Обычный»: имя любое, пароль — ваш ключ доступа.',
    copy: 'Скопировать адрес',
    copied: 'Адрес скопирован.',
    select: 'Адрес выделен: нажмите Ctrl+C.',
  },
  release: {
    title: 'Выпуски для аналитиков',
    hint: 'Аналитик видит не живые числа, а выпуск: он не меняется, а малые группы людей в нём объединены.',
    year: 'Год выпуска',
    make: 'Выпустить для аналитиков',
    made: (number: number, count: number) => `Выпуск ${number} готов: ${factCount(count)}.`,
    line: (number: number, instant: string, count: number) =>
      `Выпуск ${number} от ${instant}: ${factCount(count)}.`,
    withheld: (count: number) =>
      `${formatNumber(count)} ${plural(count, 'число', 'числа', 'чисел')} показать нельзя: за ними мало людей.`,
    none: 'Выпусков за этот год ещё нет.',
    noneForAnalyst: 'Оператор ещё не выпустил этот год. Пока фактов за него нет.',
    shown: 'Показан последний выпуск.',
    loading: 'Смотрю, какие есть выпуски',
  },
};

/** The type of those texts. */
export type DeskFactsTexts = typeof facts;
