import type { AttainmentExplanations, AttainmentStateTexts, LedgerStateTexts } from '../ru/attainment';

/** How an indicator stands, in English. */
export const attainmentStates: AttainmentStateTexts = {
  attained: () => 'attained',
  notAttained: () => 'not attained',
  noTarget: () => 'no target',
  noData: () => 'no data',
  incomplete: () => 'incomplete data',
  notApplicable: () => 'not applicable',
  attainedEarlier: (attainedYear) => (attainedYear === null ? 'done earlier' : `done in ${attainedYear}`),
  hidden: () => 'hidden: few people',
};

/** What each state of an indicator means, in English. */
export const attainmentExplanations: AttainmentExplanations = {
  attained: 'The fact is not below the target of the year, and everybody expected has given the numbers.',
  notAttained: 'The fact is below the target of the year. How many more would reach it stands beside.',
  noTarget: 'The source names no target for this year. It is not worked out from other years.',
  noData: 'Nobody has given the numbers it needs. This is not zero.',
  incomplete:
    'Not everybody has given both numbers: the share is that of those who have. The target is not judged yet.',
  notApplicable: 'There is nobody to count: everybody expected said so, or the denominators add up to zero.',
  attainedEarlier: 'A one-off result reached in an earlier year, which still holds.',
  hidden: 'So few people that the number could tell who they are. Only the region’s operator sees it.',
};

/** How an expected submission stands, in English. */
export const ledgerStates: LedgerStateTexts = {
  missing: 'not sent',
  overdue: 'overdue',
  received: 'received',
  receivedLate: 'received late',
  exempt: 'exempt',
};
