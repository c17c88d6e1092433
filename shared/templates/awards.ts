import { measuresOfAwards } from '../measures/measuresOfAwards';
import { organisationIfAnyColumn, roadmapItemColumn, rowCodeColumn } from './commonColumns';
import type { Template } from './template';

/**
 * Awards of mentors: one row is one award. Who got it and by which act stays in the workbook, since an act names
 * people; the counts by kind, level and organisation leave it.
 */
export const awards: Template = {
  key: 'awards',
  version: 1,
  name: 'Награды',
  title: 'Награды наставников',
  purpose: 'Одна строка — одна награда одного человека. Кто награждён и каким актом, остаётся в этой книге.',
  texts: {
    ru: {
      name: 'Список наград',
      inside: 'в списке наград',
      instruction:
        'Наставника выбирайте из списка: он берётся с листа «Наставники». Детей по имени не вносите.',
    },
    en: {
      name: 'List of awards',
      inside: 'in the list of awards',
      instruction:
        'Pick the mentor from the list: it comes from the sheet «Наставники». Name no children here.',
    },
  },
  reportedBy: ['municipality', 'organisation'],
  frozenColumns: 1,
  happened: ['date'],
  settings: [],
  carriedOver: 'none',
  enumerations: {
    awardKind: [
      {
        key: 'departmentCertificate',
        label: 'грамота управления образования',
        aliases: ['грамота УО', 'муниципальная грамота', 'почётная грамота УО'],
      },
      {
        key: 'departmentThanks',
        label: 'благодарность управления образования',
        aliases: ['благодарность УО', 'благодарственное письмо УО'],
      },
      {
        key: 'regionCertificate',
        label: 'грамота региона',
        aliases: ['грамота министерства', 'благодарность министерства'],
      },
      { key: 'winner', label: 'победитель конкурса', aliases: ['победитель', 'лауреат', '1 место'] },
      { key: 'runnerUp', label: 'призёр конкурса', aliases: ['призёр', '2 место', '3 место'] },
      { key: 'badge', label: 'знак «Наставник»', aliases: ['нагрудный знак'] },
      { key: 'other', label: 'иное', aliases: ['другое'] },
    ],
  },
  measures: measuresOfAwards,
  columns: [
    rowCodeColumn,
    {
      key: 'kind',
      caption: 'Награда',
      help: 'Выберите из списка.',
      kind: { type: 'enumeration', enumeration: 'awardKind' },
      required: 'always',
      sharing: 'shared',
      width: 38,
    },
    {
      key: 'level',
      caption: 'Уровень',
      help: 'Кто наградил: школьный, муниципальный, региональный или всероссийский уровень.',
      kind: { type: 'enumeration', enumeration: 'eventLevel' },
      required: 'always',
      sharing: 'shared',
      width: 17,
    },
    {
      key: 'date',
      caption: 'Дата награждения',
      help: 'Дата, например 15.09.2024. Передаётся только месяц.',
      kind: { type: 'date' },
      required: 'always',
      sharing: { coarse: 'month', as: 'monthAwarded' },
      width: 15,
    },
    organisationIfAnyColumn,
    {
      key: 'mentor',
      caption: 'Наставник',
      help: 'Фамилия, имя и отчество из листа «Наставники». Остаётся в этой книге.',
      kind: { type: 'reference', to: 'mentors' },
      required: 'optional',
      sharing: 'local',
      width: 30,
    },
    {
      key: 'person',
      caption: 'Награждённый вне реестра (ФИО)',
      help: 'Если его нет на листе «Наставники». Только взрослый: руководитель, куратор, организатор. Остаётся в этой книге.',
      kind: { type: 'text', maxLength: 150 },
      required: 'optional',
      sharing: 'local',
      width: 30,
    },
    {
      key: 'actNumber',
      caption: 'Номер акта',
      help: 'Номер приказа или протокола. Остаётся в этой книге: акт называет людей.',
      kind: { type: 'text', maxLength: 50 },
      required: 'optional',
      sharing: 'local',
      width: 14,
    },
    {
      key: 'contest',
      caption: 'За что: конкурс, форум',
      help: 'Название конкурса или форума, без фамилий. Пусто, если награда не за участие в мероприятии.',
      kind: { type: 'text', maxLength: 200 },
      required: 'optional',
      sharing: 'shared',
      width: 32,
    },
    roadmapItemColumn,
  ],
};
