import type { Template } from '../template';
import { basisColumn, givenCodeColumn, sectionColumn, toldColumn } from './givenColumns';
import { targetCodes, targetRows } from './targetRows';

/** The region's targets of one year. What is sent holds instead of the shipped profile's. */
export const targets: Template = {
  key: 'targets',
  version: 1,
  name: 'Цели',
  title: 'Цели региона на год',
  purpose: 'Проверьте цели этого года и измените те, что установлены иначе. Пустая ячейка — цели нет.',
  texts: {
    ru: {
      name: 'Цели региона',
      inside: 'в целях региона',
      instruction:
        'Строки не удаляйте. Достижение считается по этим целям, как только лист принят. Изменённой цели нужно основание.',
    },
    en: {
      name: "The region's targets",
      inside: "in the region's targets",
      instruction:
        'Do not delete rows. Attainment is worked out from these targets as soon as the sheet is taken in. A changed target needs its basis.',
    },
  },
  reportedBy: ['region'],
  settles: true,
  frozenColumns: 2,
  settings: [],
  carriedOver: 'none',
  measures: () => [],
  columns: [
    sectionColumn,
    toldColumn({ key: 'caption', caption: 'Показатель', help: 'Что измеряется.', width: 60 }),
    toldColumn({ key: 'measured', caption: 'Единица', help: 'В чём измеряется.', width: 18 }),
    {
      key: 'value',
      caption: 'Цель на год',
      help: 'Число: доля в процентах от 0 до 100, количество или 1 для «утверждена». Пусто — цели на этот год нет.',
      kind: { type: 'number', min: 0, max: 10_000_000, decimals: 2, missing: [] },
      required: 'optional',
      sharing: 'shared',
      width: 12,
    },
    basisColumn,
    toldColumn({
      key: 'origin',
      caption: 'Источник показателя',
      help: 'Документ, из которого взят показатель.',
      width: 44,
    }),
    givenCodeColumn,
  ],
  fixedRows: { of: targetRows, codes: targetCodes, value: 'value' },
};
