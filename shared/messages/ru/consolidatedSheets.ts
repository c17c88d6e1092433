import type { ReviewState } from '../../review/review';
import type { AGE_BANDS } from '../../templates/sharedColumns';
import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Wording of the sheets that hold the rows of all reporters, and of the counts of awards. */
export const consolidatedSheets = {
  /** Before the year and the registry in a sheet's name. */
  prefix: 'Свод',
  title: (registry: string, region: string, year: number) => `${registry}: ${region}, ${year} год`,
  collected: (instant: string, rows: number, reporters: number) =>
    `Собрано ${instant}: ${formatNumber(rows)} ${plural(rows, 'строка', 'строки', 'строк')}, ${formatNumber(reporters)} ${plural(reporters, 'сдача', 'сдачи', 'сдач')}.`,
  /** How that line begins, by which it is found again. */
  collectedStart: 'Собрано ',
  notYet: 'Собрано ещё не полностью: обновите лист.',
  howTo:
    'Сортируйте, фильтруйте, добавляйте свои столбцы: при обновлении строки находятся по коду, ваше остаётся у своих строк. Имён и контактов здесь нет: они в книгах тех, кто сдаёт.',
  headings: {
    rowCode: 'Код строки',
    reporterKey: 'Кто сдал (код)',
    reporter: 'Кто сдал',
    organisation: 'Организация',
    line: 'Содержание строки',
    revision: 'Версия сдачи',
    state: 'Состояние сдачи',
  },
  states: {
    waiting: 'ждёт проверки',
    returned: 'возвращено',
    accepted: 'принято',
  } satisfies Readonly<Record<ReviewState, string>>,
  restated: 'исправлено после закрытия года',
  late: 'с опозданием',
  rowsRemoved: 'строки больше не хранятся',
  rowsStay: 'переданы только итоги, строки остаются в книге того, кто сдал',
  rowGone: 'строки больше нет',
  ageBands: {
    under10: 'до 10 лет',
    '10-14': '10–14 лет',
    '15-17': '15–17 лет',
    '18-19': '18–19 лет',
    from20: '20 лет и старше',
  } satisfies Readonly<Record<(typeof AGE_BANDS)[number], string>>,
  personInn: 'ИНН человека, не передаётся',
  awards: {
    name: 'Лига_и_награды',
    title: (region: string, year: number) => `Лига и награды по организациям: ${region}, ${year} год`,
    asOf: (instant: string) => `По данным, принятым на ${instant}.`,
    what: 'Считаются строки списков наград и банка практик. Кто награждён и каким актом, остаётся в книгах тех, кто сдаёт.',
    noLeague:
      'Списка участников Лиги наставников среди шаблонов нет, и источники его состава не дают. Здесь то, из чего Лигу можно составить: награды, победы и призы, практики в банках.',
    nothing: 'Наград и отобранных практик за этот год не прислано.',
    rowsStay: (names: string) => `Переданы только итоги, по организациям не разложены: ${names}.`,
    missing: (names: string) => `Строки больше не хранятся и не посчитаны: ${names}.`,
    headings: {
      reporter: 'Кто сдал',
      organisation: 'Организация',
      awards: 'Наград, всего',
      regionalUp: 'из них региональных и всероссийских',
      municipalBank: 'Практик в муниципальном банке',
      regionalBank: 'Практик в региональном банке',
    },
    nobody: 'без организации',
    total: 'Всего',
  },
} as const;
