import { measuresOfOrgMonitoring } from '../measures/measuresOfOrgMonitoring';
import { organisationColumn, rowCodeColumn } from './commonColumns';
import type { Template, TemplateColumn } from './template';

/** The monitoring of each organisation of a municipality: one row is one organisation. Its sums are compared with the municipal monitoring. */
export const orgMonitoring: Template = {
  key: 'orgMonitoring',
  version: 1,
  name: 'МониторингОрганизаций',
  title: 'Мониторинг по организациям',
  purpose:
    'Одна строка — одна организация. Ноль, «нет данных» и «не применимо» — разные ответы; суммы сверяются с муниципальным мониторингом.',
  texts: {
    ru: {
      name: 'Мониторинг по организациям',
      inside: 'в мониторинге по организациям',
      instruction: 'Внесите все действующие организации, кроме тех, что сдают сами.',
    },
    en: {
      name: 'Monitoring by organisation',
      inside: 'in the monitoring by organisation',
      instruction: 'Enter every organisation that is open, but not those that report themselves.',
    },
  },
  reportedBy: ['municipality'],
  frozenColumns: 1,
  parts: [
    { part: 'involved', whole: 'learners' },
    { part: 'youngTeachersInvolved', whole: 'youngTeachers' },
    { part: 'teens', whole: 'learners' },
    { part: 'teenMentors', whole: 'teens' },
    { part: 'menteesAnswered', whole: 'mentees' },
    { part: 'menteesSatisfied', whole: 'menteesAnswered' },
    { part: 'mentorsAnswered', whole: 'mentors' },
    { part: 'mentorsSatisfied', whole: 'mentorsAnswered' },
  ],
  keys: [{ columns: ['organisation'], unique: 'always' }],
  settings: ['involvedRole', 'satisfactionThreshold'],
  carriedOver: 'none',
  measures: measuresOfOrgMonitoring,
  columns: [
    rowCodeColumn,
    {
      ...organisationColumn,
      help: 'Краткое название из листа «Организации». Каждая организация указывается один раз.',
    },
    {
      key: 'level',
      caption: 'Уровень',
      help: 'Как на листе «Организации»: школа, СПО или доп. образование.',
      kind: { type: 'enumeration', enumeration: 'orgLevel' },
      required: 'always',
      sharing: 'shared',
      width: 17,
    },
    count('learners', 'Обучающихся, всего', 'Все обучающиеся организации.'),
    count('involved', 'Обучающихся вовлечено в наставничество', 'Не больше, чем обучающихся.'),
    count(
      'youngTeachers',
      'Учителей до 35 лет в первые три года работы',
      'Школы. Для СПО и доп. образования — «не применимо».',
    ),
    count(
      'youngTeachersInvolved',
      'Учителей до 35 лет вовлечено в поддержку',
      'Не больше, чем таких учителей.',
    ),
    count('teens', 'Детей 15–19 лет, всего', 'Обучающиеся, которым в отчётном году от 15 до 19 лет.'),
    count(
      'teenMentors',
      'Детей 15–19 лет — наставников',
      'Вошли в программы в роли наставника. Не больше, чем детей 15–19 лет.',
    ),
    count('mentors', 'Наставников, всего', 'Все наставники организации, и взрослые, и обучающиеся.'),
    count('mentees', 'Наставляемых, всего', 'Все наставляемые организации.'),
    count('menteesAnswered', 'Опрос наставляемых: ответили', 'Сколько наставляемых ответили на опрос.'),
    count('menteesSatisfied', 'Опрос наставляемых: удовлетворены', 'Не больше, чем ответили.'),
    count('mentorsAnswered', 'Опрос наставников: ответили', 'Сколько наставников ответили на опрос.'),
    count('mentorsSatisfied', 'Опрос наставников: удовлетворены', 'Не больше, чем ответили.'),
    flag('hasProgramme', 'Есть программа наставничества', 'Да, если программа утверждена и действует.'),
    flag('hasCurator', 'Куратор назначен', 'Да, если есть приказ о кураторе.'),
  ],
};

function count(key: string, caption: string, what: string): TemplateColumn {
  return {
    key,
    caption,
    help: `${what} Если числа нет, напишите «нет данных» или «не применимо».`,
    kind: { type: 'number', min: 0, max: 1_000_000, decimals: 0, missing: ['noData', 'notApplicable'] },
    required: 'always',
    sharing: 'shared',
    width: 16,
  };
}

function flag(key: string, caption: string, help: string): TemplateColumn {
  return {
    key,
    caption,
    help,
    kind: { type: 'enumeration', enumeration: 'yesNo' },
    required: 'always',
    sharing: 'shared',
    width: 15,
  };
}
