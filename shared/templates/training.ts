import { measuresOfTraining } from '../measures/measuresOfTraining';
import { heldColumns, roadmapItemColumn, rowCodeColumn } from './commonColumns';
import type { Template } from './template';

/** Training of curators, mentors and teachers: one row is one group. Who was trained is a number, never names. */
export const training: Template = {
  key: 'training',
  version: 1,
  name: 'Обучение',
  title: 'Обучение кураторов и наставников',
  purpose: 'Одна строка — одна обученная группа. Указывается число обученных, без фамилий.',
  texts: {
    ru: {
      name: 'Обучение кураторов и наставников',
      inside: 'в обучении кураторов и наставников',
      instruction:
        'Вносит тот, кто организует обучение. Если в группе были слушатели разных категорий, разделите её на строки: каждая категория считается отдельно.',
    },
    en: {
      name: 'Training of curators and mentors',
      inside: 'in the training of curators and mentors',
      instruction:
        'To be entered by whoever organises the training. A group of several audiences is split into rows: each audience counts by itself.',
    },
  },
  reportedBy: ['municipality', 'region'],
  frozenColumns: 1,
  enumerations: {
    trainingKind: [
      {
        key: 'courses',
        label: 'ДПП ПК',
        aliases: ['курсы повышения квалификации', 'повышение квалификации', 'КПК'],
      },
      { key: 'seminar', label: 'семинар' },
      { key: 'webinar', label: 'вебинар' },
      { key: 'internship', label: 'стажировка' },
    ],
    trainingAudience: [
      { key: 'municipalCurators', label: 'кураторы муниципальные', aliases: ['муниципальные кураторы'] },
      {
        key: 'organisationCurators',
        label: 'кураторы организаций',
        aliases: ['кураторы ОО', 'школьные кураторы', 'институциональные кураторы'],
      },
      { key: 'mentors', label: 'наставники' },
      { key: 'teachers', label: 'педагоги', aliases: ['учителя', 'педагогические работники'] },
      {
        key: 'enterprises',
        label: 'представители предприятий',
        aliases: ['сотрудники предприятий', 'работники предприятий'],
      },
    ],
  },
  rowsNamedBy: [['title']],
  periods: [{ start: 'dateStart', end: 'dateEnd' }],
  demands: [{ column: 'hours', where: 'kind', holds: ['courses'] }],
  keys: [{ columns: ['title', 'audience', 'dateStart'], unique: 'usually' }],
  happened: ['dateStart'],
  settings: [],
  carriedOver: 'none',
  measures: measuresOfTraining,
  columns: [
    rowCodeColumn,
    {
      key: 'kind',
      caption: 'Вид обучения',
      help: 'Выберите из списка. ДПП ПК — программа повышения квалификации.',
      kind: { type: 'enumeration', enumeration: 'trainingKind' },
      required: 'always',
      sharing: 'shared',
      width: 14,
    },
    {
      key: 'title',
      caption: 'Название программы',
      help: 'Как в документе об обучении. Без фамилий и контактов: название передаётся.',
      kind: { type: 'text', maxLength: 200 },
      required: 'always',
      sharing: 'shared',
      width: 44,
    },
    {
      key: 'provider',
      caption: 'Кто проводит',
      help: 'Организация, которая обучает. Фамилию преподавателя не указывайте.',
      kind: { type: 'text', maxLength: 200 },
      required: 'always',
      sharing: 'shared',
      width: 30,
    },
    {
      key: 'audience',
      caption: 'Кого обучали',
      help: 'Выберите из списка. Разные категории — разными строками.',
      kind: { type: 'enumeration', enumeration: 'trainingAudience' },
      required: 'always',
      sharing: 'shared',
      width: 26,
    },
    {
      key: 'hours',
      caption: 'Часов',
      help: 'От 2 до 500. Для ДПП ПК обязательно.',
      kind: { type: 'number', min: 2, max: 500, decimals: 0, missing: ['noData'] },
      required: 'conditional',
      sharing: 'shared',
      width: 9,
    },
    ...heldColumns('Если обучение длится больше одного дня.'),
    {
      key: 'trained',
      caption: 'Обучено, чел.',
      help: 'Сколько человек окончили обучение. Если сведений нет, напишите «нет данных»: нулём это не считается.',
      kind: { type: 'number', min: 0, max: 100_000, decimals: 0, missing: ['noData'] },
      required: 'always',
      sharing: 'shared',
      width: 12,
    },
    roadmapItemColumn,
  ],
};
