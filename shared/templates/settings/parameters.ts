import type { Template } from '../template';
import { basisColumn, givenCodeColumn, sectionColumn, toldColumn } from './givenColumns';
import { PARAMETER_CHOICES } from './parameterList';
import { parameterCodes, parameterRows } from './parameterRows';

/** What no source settles (the region's `settings`): thresholds of the checks and how is counted. */
export const parameters: Template = {
  key: 'parameters',
  version: 1,
  name: 'Параметры',
  title: 'Параметры проверок и счёта на год',
  purpose: 'Проверьте пороги и способы счёта, которых не называет ни один документ.',
  texts: {
    ru: {
      name: 'Параметры',
      inside: 'в параметрах',
      instruction:
        'Строки не удаляйте. Числу место в столбце «Число», способу счёта — в столбце «Выбор». Новое значение действует для всех, кто проверяет и сдаёт после этого.',
    },
    en: {
      name: 'Parameters',
      inside: 'in the parameters',
      instruction:
        'Do not delete rows. A number goes into «Число», a way of counting into «Выбор». A new value holds for everybody who checks and sends afterwards.',
    },
  },
  reportedBy: ['region'],
  settles: true,
  frozenColumns: 2,
  enumerations: { parameterChoice: PARAMETER_CHOICES },
  settings: [],
  carriedOver: 'none',
  measures: () => [],
  columns: [
    sectionColumn,
    toldColumn({ key: 'caption', caption: 'Параметр', help: 'Что задаёт строка.', width: 60 }),
    {
      key: 'value',
      caption: 'Число',
      help: 'Число для строк, где нужен порог. В остальных строках пусто.',
      kind: { type: 'number', min: 0, max: 1000, decimals: 2, missing: [] },
      required: 'conditional',
      sharing: 'shared',
      width: 10,
    },
    {
      key: 'choice',
      caption: 'Выбор',
      help: 'Способ счёта из списка для строк, где он нужен. В остальных строках пусто.',
      kind: { type: 'enumeration', enumeration: 'parameterChoice' },
      required: 'conditional',
      sharing: 'shared',
      width: 28,
    },
    basisColumn,
    givenCodeColumn,
  ],
  fixedRows: { of: parameterRows, codes: parameterCodes, value: 'value' },
};
