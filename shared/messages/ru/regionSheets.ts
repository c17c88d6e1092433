import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Places of a copied row that are named; whoever has more sees the rest when these are mended. */
const ROWS_NAMED = 5;
const LIST = new Intl.ListFormat('ru');

/** Wording of the region's sheets (attainment, heat map, receipts) and of the findings. */
export const regionSheets = {
  attainment: {
    name: 'Достижение',
    title: (region: string, year: number) => `Достижение показателей: ${region}, ${year} год`,
    asOf: (instant: string) => `По данным, принятым на ${instant}.`,
    received: (received: number, expected: number) => `Сдано отчётов: ${received} из ${expected}.`,
    headings: {
      indicator: 'Код',
      title: 'Показатель',
      act: 'Источник показателя',
      unit: 'Ед.',
      target: 'Цель',
      numerator: 'Числитель',
      denominator: 'Знаменатель',
      value: 'Факт',
      gap: 'До цели, п. п.',
      needed: 'Ещё нужно, чел. (ед.)',
      state: 'Состояние',
      coverage: 'Отчитались',
      notApplicable: 'Не применимо',
      noData: 'Нет данных',
      weakest: 'Точность',
      previous: 'Год назад',
      change: 'Изменение, п. п.',
    },
    coverage: (received: number, expected: number) => `${received} из ${expected}`,
    noAct: 'источник не назван',
    noTarget: 'не задана',
    weakest: { exact: 'точно', estimate: 'есть оценки', preliminary: 'есть предварительные' },
    chart: {
      title: 'Цели и факт, %',
      onlyTargets: 'Цели, %',
      onlyFacts: 'Факт, %',
      target: 'Цель',
      fact: 'Факт',
    },
    statesTitle: 'Что значит состояние',
    explained: (state: string, meaning: string) => `${state}: ${meaning}`,
    howTitle: 'Как посчитано',
    how: [
      'Факт — сумма числителей, делённая на сумму знаменателей у тех, кто дал оба числа. Проценты не усредняются.',
      'Показатели разных уровней (школы, доп. образование, СПО) не складываются: один ребёнок может быть в двух.',
      '«Нет данных» и «не применимо» нулём не считаются. Где отчитались не все, показана доля отчитавшихся и состояние «неполные данные».',
    ],
    repeated: (key: string, count: number) =>
      `${key}: предприятие считается один раз. По ИНН ${plural(count, 'найдено', 'найдены', 'найдено')} ${formatNumber(count)} ${plural(count, 'повтор', 'повтора', 'повторов')} у разных муниципалитетов, из числителя ${plural(count, 'он убран', 'они убраны', 'они убраны')}.`,
    targetYears: (years: readonly number[]) =>
      `Источники называют цели только на ${LIST.format(years.map(String))} ${years.length === 1 ? 'год' : 'годы'}; для других лет они не вычислены.`,
    settledTitle: 'Цели, которые установил регион (лист «Цели»)',
    settled: (key: string, value: string, basis: string) => `${key}: ${value}. Основание: ${basis}`,
    settingsTitle: 'Настройки региона, от которых зависят числа (источники их не задают)',
  },
  map: {
    name: 'Карта',
    title: (region: string, year: number) => `Кто чего достиг: ${region}, ${year} год`,
    legend:
      'Число — доля в процентах; у методологии 1 — утверждена. Цвет повторён знаком: ✓ цель достигнута, ✗ не достигнута.',
    /** Where the region has quantities that everybody adds to. */
    ladders:
      'В столбцах L — сколько дал каждый; цель там одна на весь регион, она на листе «Количественные».',
    reporter: 'Кто сдаёт',
    target: 'Цель',
    indicator: (key: string, title: string) => `${key} — ${title}`,
    notSent: 'не сдано',
    notOwed: '—',
  },
  receipts: {
    name: 'Квитанции',
    title: (region: string, year: number) => `Из чего посчитано: ${region}, ${year} год`,
    purpose: 'Каждая квитанция подписана; любую можно проверить открытым ключом сервера.',
    headings: {
      receipt: 'Квитанция',
      reporter: 'Кто сдал',
      template: 'Шаблон',
      revision: 'Версия',
      sentAt: 'Принято',
      rows: 'Строк',
      warnings: 'Предупреждений',
      indicators: 'Учтена в',
    },
    none: 'Пока ничего не сдано.',
    what: 'Что передано',
    totals: 'только итоги',
    sentRows: 'строки',
  },
  findings: {
    name: 'Замечания',
    title: 'Замечания к листам книги',
    purpose:
      'Ошибку нужно исправить, предупреждение — исправить или объяснить в столбце «Объяснение». Объяснение передаётся вместе с отчётом: не пишите в нём фамилии и контакты.',
    none: 'Замечаний нет: можно отправлять.',
    headings: {
      sheet: 'Лист',
      row: 'Строка',
      column: 'Столбец',
      severity: 'Важность',
      text: 'Что не так и что сделать',
      explanation: 'Объяснение',
      template: 'Код шаблона',
      code: 'Правило',
      rowCode: 'Код строки',
      columnKey: 'Код столбца',
      fingerprint: 'Отпечаток',
    },
    severity: { error: 'ошибка', warning: 'предупреждение', notice: 'к сведению' },
    wholeSheet: 'весь лист',
    /** Several rows with one code. */
    rows: (numbers: readonly number[]) =>
      numbers.slice(0, ROWS_NAMED).join(', ') + (numbers.length > ROWS_NAMED ? ' …' : ''),
    kept: 'Среди показанных замечаний такого нет. Объяснение сохранено; если оно больше не нужно, удалите его.',
    limit: {
      prompt: (max: number) =>
        `Почему значение верно, не длиннее ${formatNumber(max)} знаков. Передаётся вместе с отчётом: без фамилий и контактов.`,
      error: (max: number) => `Объяснение длиннее ${formatNumber(max)} знаков. Сократите его.`,
    },
    more: (count: number) => `Показаны не все замечания, ещё ${count}.`,
  },
} as const;
