import type { Random } from '../../../../functions/local/demo/demoRandom';
import { demoCode } from '../../../../functions/local/demo/demoRecords';
import { isoToSerial } from '../../../../shared/cells/serialDate';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { TypedCell, TypedRow } from './filling';

/** Something filled in so that a certain rule speaks. */
export type Trap = {
  readonly template: TemplateKey;
  readonly spring: (
    rows: readonly TypedRow[],
    context: { readonly year: number; readonly random: Random },
  ) => readonly TypedRow[];
};

/** A day that has come where the region is, when in UTC it is still the evening before (see HOURS in makeFilling.ts). */
const TURNING_DAY = isoToSerial('2024-11-26', false);

type Cells = Readonly<Record<string, TypedCell | ((year: number) => TypedCell)>>;

/** Cells of any row, or of the given row of this code. */
function set(template: TemplateKey, cells: Cells, code?: string): Trap {
  return {
    template,
    spring: (rows, { year, random }) => {
      const any = random(Math.max(1, rows.length));
      const place = code === undefined ? any : rows.findIndex(({ rowCode }) => rowCode === code);
      const row = rows[place];

      if (row === undefined) return rows;

      const typed = Object.entries(cells).map(([key, cell]) => [
        key,
        typeof cell === 'function' ? cell(year) : cell,
      ]);

      return rows.with(place, { ...row, ...Object.fromEntries(typed) });
    },
  };
}

/** A row typed a second time, as another row. */
function twice(template: TemplateKey): Trap {
  return {
    template,
    spring: (rows, { random }) => {
      const row = rows[random(Math.max(1, rows.length))];

      return row === undefined ? rows : [...rows, { ...row, rowCode: demoCode(random) }];
    },
  };
}

/** A cell of every row. */
function every(template: TemplateKey, cells: Readonly<Record<string, TypedCell>>): Trap {
  return { template, spring: (rows) => rows.map((row) => ({ ...row, ...cells })) };
}

/** The cell of the first row in every row. */
function alike(template: TemplateKey, key: string): Trap {
  return {
    template,
    spring: (rows) => rows.map((row) => ({ ...row, [key]: rows[0]?.[key] ?? null })),
  };
}

function dayOf(monthDay: string, later = 0) {
  return (year: number) => isoToSerial(`${year + later}-${monthDay}`, false);
}

/** Traps for the rules that random mistakes seldom reach. */
export const TRAPS: readonly Trap[] = [
  twice('organisations'),
  twice('programmes'),
  twice('mentors'),
  twice('practices'),
  twice('events'),
  twice('eventParticipants'),
  twice('training'),
  twice('publications'),
  twice('partners'),
  twice('orgMonitoring'),
  twice('exemptions'),
  set('mentors', { category: 'обучающийся', birthYear: (year) => year - 8 }),
  set('mentors', { category: 'работодатель', enterpriseInn: null }),
  set('mentors', { category: 'работодатель', enterpriseInn: '7707083893' }),
  set('mentors', { dateIn: dayOf('10-20', -6) }),
  set('mentors', { dateIn: dayOf('11-02') }),
  set('mentors', { dateOut: dayOf('01-31'), state: 'прервана' }),
  set('mentors', { forms: '«Учитель – ученик с ОВЗ»' }),
  set('mentors', { caseUrl: 'https://example.org/case' }),
  set('mentees', { dateIn: dayOf('10-20', -6) }),
  set('mentees', { state: 'завершена', dateOut: dayOf('11-10'), result: null }),
  set('mentees', { state: 'завершена', dateOut: null }),
  set('mentees', { birthYear: (year) => year - 30, category: 'обучающийся школы' }),
  set('mentees', { form: '«Учитель – обучающийся „группы риска“»' }),
  alike('mentees', 'mentor'),
  alike('mentees', 'organisation'),
  alike('eventParticipants', 'event'),
  set('programmes', { dateIn: dayOf('05-05', -7) }),
  set('practices', { published: 'СМИ', consentPublish: 'нет' }),
  set('practices', { presented: dayOf('05-05', -2) }),
  set('practices', { summary: 'Ребёнок с инвалидностью занимался с наставником' }),
  set('publications', { showsMinor: 'да', showsPerson: 'нет' }),
  set('publications', { showsPerson: 'да', consentPublish: 'нет' }),
  set('events', { level: 'региональный', roadmapItem: null }),
  every('events', { level: 'муниципальный', dateStart: TURNING_DAY }),
  every('events', { level: 'школьный', participants: 'нет данных' }),
  every('events', { level: 'всероссийский', kind: 'форум' }),
  set('events', { participants: dayOf('06-05') }),
  set('organisations', { learners: dayOf('06-05') }),
  set('practices', { title: 'Куратор Анна Смирнова' }),
  set('events', { participants: 3, curators: 9 }),
  set('eventParticipants', { participants: 7 }),
  set('documents', { done: 'да', number: null, url: null }),
  set('documents', { done: 'да', date: null }),
  set('partners', { inn: '7707083893' }),
  set('training', { title: 'Курс Марии Петровны' }),
  set('training', { title: 'Школа наставника Сидорова П. С.' }),
  set('orgMonitoring', { level: 'доп. образование' }),
  set('monitoring', { value: 11 }, 's_e_mean'),
  set('monitoring', { value: 2 }, 'm_oo'),
  set('monitoring', { value: 10.5 }, 'n_oo'),
  set('monitoring', { value: 99_999 }, 'n_oo'),
  set('monitoring', { value: 0 }, 'f_T_P_mentors'),
  set('monitoring', { value: 0 }, 'f_P_P_mentors'),
  set('monitoring', { value: 0 }, 'orgs_total'),
  set('monitoring', { value: 0 }, 'f_T_P_mentees'),
  set('monitoring', { value: 900_000 }, 'f_P_P_mentees'),
  set('monitoring', { value: 0 }, 'n_ent'),
  set('monitoring', { value: 0 }, 'n_spo'),
  set('monitoring', { value: 0 }, 'orgs_with_programme'),
  set('roadmap', { state: 'выполнено', doneOn: dayOf('01-05') }),
  set('roadmap', { state: 'выполнено', doneOn: null }),
  set('targets', { value: 250, basis: 'Приказ № 1' }),
  set('targets', { basis: 'Приказ Иванова И. И.' }),
  set('parameters', { value: 0.5, choice: null, basis: 'Приказ' }),
  set('exemptions', { municipality: null, organisation: null }),
  set('exemptions', { template: 'все отчёты', due: dayOf('12-30') }),
];
