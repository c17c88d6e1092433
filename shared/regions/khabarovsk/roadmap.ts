import type { Region } from '../region';

/**
 * The roadmap's eleven items, worded as in S0. Only the two line-break hyphens of item 1 are mended.
 * Items 8 and 9 say «ежегодно» without years, so theirs are those of the roadmap's period (`yearsStated: false`).
 */
export const roadmap: Region['roadmap'] = {
  title:
    'Комплекс мер («дорожная карта») по реализации региональной методологии (целевой модели) наставничества для организаций, осуществляющих образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам среднего профессионального образования в Хабаровском крае на период 2020 – 2024 гг.',
  period: { from: 2020, to: 2024 },
  items: [
    {
      number: '1',
      title:
        'Проведена общественно-профессиональная экспертиза проекта региональной методологии (целевой модели) наставничества для организаций, осуществляющих образовательную деятельность по общеобразовательным, дополнительным общеобразовательным и программам среднего профессионального образования в Хабаровском крае на период 2020 – 2024 гг. (далее – Целевая модель наставничества)',
      isSection: false,
      dueText: 'август 2020 г.',
      due: [{ kind: 'once', at: '2020-08' }],
      executors: ['authority', 'operator'],
      result: null,
      source: { document: 'S0', item: 'пункт 1' },
    },
    {
      number: '2',
      title:
        'Разработаны и утверждены правовые акты, обеспечивающие реализацию Целевой модели наставничества в образовательных организациях края',
      isSection: false,
      dueText: 'август - сентябрь 2020 г.',
      due: [{ kind: 'window', from: '2020-08', to: '2020-09' }],
      executors: ['authority', 'operator', 'municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 2' },
    },
    {
      number: '3',
      title:
        'Внесены показатели результатов внедрения Целевой модели наставничества в показатели эффективности деятельности руководителей в образовательных организациях края',
      isSection: false,
      dueText: 'август – сентябрь 2020 г.',
      due: [{ kind: 'window', from: '2020-08', to: '2020-09' }],
      executors: ['municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 3' },
    },
    {
      number: '4',
      title:
        'Повышение профмастерства наставников, а также стажировки на базе образовательных организаций, входящих в инновационную инфраструктуру образования края',
      isSection: false,
      dueText: '2020-2024 гг.',
      due: [{ kind: 'period', from: 2020, to: 2024 }],
      executors: ['operator'],
      result: null,
      source: { document: 'S0', item: 'пункт 4' },
    },
    {
      number: '5',
      title:
        'Организация конкурсов, ориентированных на выявление лучших практик наставничества в образовательных организациях края, в т.ч. среди руководителей образовательных организаций',
      isSection: false,
      dueText: '2020-2024 гг.',
      due: [{ kind: 'period', from: 2020, to: 2024 }],
      executors: ['operator', 'municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 5' },
    },
    {
      number: '6',
      title: 'Сформирован реестр наставников и наставляемых в образовательных организациях края',
      isSection: false,
      dueText: 'сентябрь-ноябрь, ежегодно 2021 – 2024 гг.',
      due: [{ kind: 'annualWindow', from: '09-01', to: '11-30', years: [2021, 2022, 2023, 2024] }],
      executors: ['operator', 'municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 6' },
    },
    {
      number: '7',
      title:
        'Сформирован реестр успешных практик (кейсов) в образовательных организациях края с целью их трансляции и внедрения в крае',
      isSection: false,
      dueText: '2020 – 2024 гг.',
      due: [{ kind: 'period', from: 2020, to: 2024 }],
      executors: ['operator', 'municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 7' },
    },
    {
      number: '8',
      title:
        'Проведен Форум наставников с целью презентации и поощрения лучших практик наставничества в образовательных организациях края',
      isSection: false,
      dueText: 'ежегодно не позднее 25 декабря',
      due: [{ kind: 'annualBy', by: '12-25', years: [2020, 2021, 2022, 2023, 2024], yearsStated: false }],
      executors: ['authority', 'operator', 'municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 8' },
    },
    {
      number: '9',
      title:
        'Проведен мониторинг достижения целевых показателей внедрения Целевой модели наставничества в образовательных организациях края',
      isSection: false,
      dueText: 'ежегодно не позднее 1 декабря',
      due: [{ kind: 'annualBy', by: '12-01', years: [2020, 2021, 2022, 2023, 2024], yearsStated: false }],
      executors: ['operator', 'municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 9' },
    },
    {
      number: '10',
      title:
        'Разработаны адресные рекомендации по результатам мониторинга эффективности реализации региональной методологии (целевой модели) наставничества в образовательных организациях края',
      isSection: false,
      dueText: '2021 – 2023 гг.',
      due: [{ kind: 'period', from: 2021, to: 2023 }],
      executors: ['authority', 'operator'],
      result: null,
      source: { document: 'S0', item: 'пункт 10' },
    },
    {
      number: '11',
      title: 'Трансляция лучших практик наставничества в образовательных организациях края',
      isSection: false,
      dueText: '2021 – 2023 гг.',
      due: [{ kind: 'period', from: 2021, to: 2023 }],
      executors: ['authority', 'operator', 'municipality'],
      result: null,
      source: { document: 'S0', item: 'пункт 11' },
    },
  ],
};
