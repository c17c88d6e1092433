import { type DemoPlan, demoCentre, demoSchools } from '../demoPlan';

/** The one municipality of Primorsky Krai that reports. */
export const primoryePlan: DemoPlan = {
  reporters: [
    {
      key: '05648000',
      organisations: [...demoSchools(1, 2, 3, 5, 7), demoCentre],
      mentors: 26,
      mentees: 0,
      learners: { school: 3_600, supplementary: 1_900, college: null },
      involved: 61,
      fillsOptional: true,
    },
  ],
  events: [],
  training: [],
  questions: [
    {
      reporter: '05648000',
      template: 'mentors',
      row: 0,
      column: 'weeklyHours',
      question: 'Это часы с одним наставляемым или со всеми вместе?',
      answer: 'С одним: один час в неделю с каждым.',
    },
    {
      reporter: '05648000',
      template: 'practices',
      row: 0,
      column: 'expertScore',
      question: 'Сколько экспертов оценивали практику?',
      answer: null,
    },
  ],
};
