import type { PracticesActions } from '../../../../addin/src/usecases/practices/practicesActions';
import type { BankPractice } from '../../../../shared/contract/practice';
import type { PracticeState } from '../../../../shared/practices/practice';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { Done } from './fakeRegionDesk';
import type { HarnessOptions } from './options';

const AT = '2024-11-25T09:00:00.000Z';
const STATES: readonly PracticeState[] = ['waiting', 'published', 'withheld', 'regional', 'declined'];
const CONTENT = 'x'.repeat(43);

/** The bank of practices with canned outcomes. */
export function fakePractices({ review = 'some' }: HarnessOptions, done: Done): PracticesActions {
  const count = review === 'none' ? 0 : review === 'many' ? 70 : 6;

  return {
    read: (control) =>
      done(
        'practices.read',
        [],
        () => ({
          practices: Array.from({ length: count }, (_, index) => practiceAt(index)),
          labels: { T_P: 'учитель – ученик', school: 'школа' },
          timeZone: khabarovsk.timeZone,
          page: 'https://svod.example/api/regions/khabarovsk/practices.html',
          feed: 'https://svod.example/api/regions/khabarovsk/practices.rss',
        }),
        control,
      ),
    decide: (practice, choice) =>
      done('practices.decide', [practice.row, choice], () => ({
        ...practice,
        state: choice.publish ? ('published' as const) : ('regional' as const),
        blocks: [],
        decisions: [
          { ...choice, id: 'd00000000009', content: practice.content, at: AT, by: 'm1' },
          ...practice.decisions,
        ],
      })),
  };
}

function practiceAt(index: number): BankPractice {
  const state = STATES[index % STATES.length] ?? 'waiting';
  const decision = {
    id: `d0000000000${index % 10}`,
    selection: state === 'declined' ? ('declined' as const) : ('regional' as const),
    score: 87.5,
    publish: state === 'published' || state === 'withheld',
    note: index % 2 === 1 ? 'Хорошо описана последовательность встреч' : '',
    content: CONTENT,
    at: AT,
    by: 'm1',
  };

  return {
    reporter: '08701000',
    row: `a${String(index).padStart(11, '0')}`,
    year: 2024,
    revision: 2,
    title: `Мастерская первых шагов ${index + 1}: профессиональные пробы`,
    summary:
      'Учитель и ученик вместе выбирают проект, встречаются раз в неделю и показывают результат классу.',
    form: 'T_P',
    level: 'school',
    organisation: 'МБОУ СОШ № 5 имени Ю. А. Гагарина',
    municipality: 'городской округ город Хабаровск',
    selection: 'municipal',
    expertScore: 81,
    consent: state === 'withheld' ? 'absent' : 'given',
    content: CONTENT,
    decisions: state === 'waiting' ? [] : [decision, { ...decision, id: 'd00000000010' }],
    state,
    blocks: state === 'withheld' ? ['noConsent', 'personName', 'changed'] : [],
  };
}
