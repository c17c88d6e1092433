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
};
