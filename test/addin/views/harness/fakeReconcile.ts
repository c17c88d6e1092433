import type { ReconcileActions } from '../../../../addin/src/usecases/reconcile/reconcileActions';
import type {
  Comparison,
  OutrunSheet,
  Reconciled,
  ShownCollision,
} from '../../../../addin/src/usecases/reconcile/reconciliation';
import { fakeReport } from './fakeFindings';
import type { Done } from './fakeRegionDesk';
import { sheetsOf } from './fakeWorkbook';
import type { HarnessOptions } from './options';

const SHEETS: readonly OutrunSheet[] = [
  { template: 'mentors', sheet: 'Наставники', base: 1, revision: 2 },
  { template: 'mentees', sheet: 'Наставляемые', base: 3, revision: 5 },
];

const COLLISIONS: readonly ShownCollision[] = [
  {
    id: 'a form',
    kind: 'cell',
    row: 12,
    name: 'Иванова Мария Сергеевна',
    cells: [
      {
        caption: 'Форма наставничества',
        before: 'ученик – ученик',
        mine: 'педагог – ученик, в том числе в сетевой форме',
        theirs: 'студент – ученик',
      },
    ],
  },
  {
    id: 'b dateIn',
    kind: 'held',
    row: 14,
    name: 'Петров Пётр',
    cells: [
      {
        caption: 'Дата вхождения в программу',
        before: '09.2024',
        mine: '15.09.2024',
        theirs: '10.2024',
      },
    ],
  },
  {
    id: 'c',
    kind: 'deletedHere',
    row: null,
    name: '',
    cells: [
      { caption: 'Статус', before: 'идёт', mine: null, theirs: 'завершена' },
      {
        caption: 'Наставник (предприятие, ИП)',
        before: null,
        mine: null,
        theirs:
          'Краевое государственное бюджетное профессиональное образовательное учреждение «Хабаровский техникум техносферной безопасности и промышленных технологий»',
      },
    ],
  },
  {
    id: 'd',
    kind: 'deletedThere',
    row: 31,
    name: 'Сидорова Анна',
    cells: [
      { caption: 'Статус', before: 'идёт', mine: 'прервана', theirs: null },
      {
        caption: 'Причина досрочного завершения',
        before: null,
        mine: 'смена места жительства',
        theirs: null,
      },
    ],
  },
  {
    id: '! e',
    kind: 'explanation',
    row: 9,
    name: 'Лесная Ольга',
    cells: [
      {
        caption: 'Возраст',
        before: null,
        mine: 'Программа принимает с девяти лет по положению школы, приказ № 112/4-ОД от 01.09.2024; родители согласие дали, куратор предупреждён, до конца года возраст достигнет требуемого.',
        theirs: null,
      },
    ],
  },
];

const MANY = Array.from({ length: 12 }, (_, at) =>
  COLLISIONS.map((one) => ({ ...one, id: `${at} ${one.id}`, row: one.row && one.row + at * 40 })),
).flat();

const BLIND = COLLISIONS.map((one) => (one.kind === 'cell' ? { ...one, kind: 'differs' as const } : one));

const CHANGED = COLLISIONS.map((one, at) =>
  at === 0 ? { ...one, cells: one.cells.map((cell) => ({ ...cell, mine: 'работодатель – ученик' })) } : one,
);

/** Merging with a colleague's version, with canned outcomes. */
export function fakeReconcile(options: HarnessOptions, done: Done): ReconcileActions {
  const { reconcile = 'some' } = options;
  const isBlind = reconcile === 'blind';
  const isMany = reconcile === 'many';
  const collisions = isMany ? MANY : isBlind ? BLIND : COLLISIONS;
  const comparison: Comparison = {
    kind: 'ready',
    template: 'mentees',
    sheet: 'Наставляемые',
    base: isBlind ? 'none' : 3,
    revision: 5,
    sentAt: '2024-11-25T09:00:00Z',
    taken: { cells: 12, added: 3, removed: 2, explanations: 1 },
    kept: isBlind ? null : { cells: 7, added: 1, removed: 0 },
    gone: [
      { row: 21, name: 'Полевой Иван' },
      { row: 22, name: 'Луговая Вера' },
    ],
    elsewhere: { cells: 2, rows: 3 },
    collisions: reconcile === 'none' ? [] : collisions,
    total: reconcile === 'none' ? 0 : isMany ? 1200 : collisions.length,
  };

  return {
    find: (control) =>
      done(
        'reconcile.find',
        [],
        () => (reconcile === 'away' ? [] : isMany ? SHEETS.slice(1) : SHEETS),
        control,
      ),
    compare: (template, control) =>
      done(
        'reconcile.compare',
        [template],
        () =>
          template === 'mentors'
            ? { kind: 'obstacle', template, sheet: 'Наставники', why: 'sheetUnfit' }
            : comparison,
        control,
      ),
    take: (template, choices, control) =>
      done(
        'reconcile.take',
        [template, [...choices.each], choices.rest],
        (): Reconciled => {
          if (reconcile === 'changed' && choices.rest !== null)
            return { kind: 'changed', compared: { ...comparison, collisions: CHANGED } };

          return {
            kind: 'done',
            template,
            sheet: 'Наставляемые',
            revision: 5,
            written: { cells: 12, added: 3, removed: 2 },
            elsewhere: { cells: 2, rows: 3 },
            report: fakeReport(3, new Map(), sheetsOf(options)),
          };
        },
        control,
      ),
  };
}
