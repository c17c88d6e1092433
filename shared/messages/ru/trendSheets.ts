/** Wording of the sheets of targets and facts by year. */
export const trendSheets = {
  region: {
    name: 'Динамика',
    title: (region: string) => `Цели и факты по годам: ${region}`,
  },
  own: {
    name: (reporter: string) => `Динамика_${reporter}`,
    title: (reporter: string) => `Свои числа по годам: ${reporter}`,
    purpose:
      'Цель — региональная, она стоит рядом для сравнения. Количественные результаты обещает регион в целом, поэтому своей цели у них нет.',
  },
  asOf: (instant: string) => `По данным, принятым на ${instant}.`,
  headings: {
    key: 'Код',
    title: 'Что измеряется',
    unit: 'Ед.',
    year: 'Год',
    target: 'Цель',
    value: 'Факт',
    gap: 'До цели',
    needed: 'Ещё нужно, чел. (ед.)',
    state: 'Состояние',
    coverage: 'Отчитались',
  },
  unit: { share: '%', flag: 'да/нет', count: 'ед.' },
  coverage: (received: number, expected: number) => `${received} из ${expected}`,
  series: { target: 'Цель', value: 'Факт' },
  chart: (key: string, title: string) => `${key}. ${title}`,
  howTitle: 'Как читать',
  how: [
    'Пустая ячейка — цели на этот год нет или чисел никто не дал. Это не ноль: на диаграмме в этом месте разрыв.',
    'Между годами ничего не досчитано. Каждый год посчитан по своему списку тех, кто сдаёт.',
  ],
} as const;
