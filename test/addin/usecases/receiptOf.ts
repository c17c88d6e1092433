import type { SignedReceipt } from '../../../shared/contract/receipt';
import type { Measure } from '../../../shared/measures/measure';

/** A receipt as a service might give it. */
export function receiptOf(revision: number, measures: readonly Measure[] = []): SignedReceipt {
  return {
    receipt: {
      id: `khabarovsk.2024.mentees.08612000.${revision}`,
      region: 'khabarovsk',
      year: 2024,
      template: 'mentees',
      templateVersion: 1,
      reporter: '08612000',
      revision,
      contentHash: 'ab',
      rows: 1,
      sentAt: '2024-11-25T01:00:00.000Z',
      sentBy: 'member',
      late: false,
      measures: measures.map((one) => ({ ...one, dimensions: { ...one.dimensions } })),
      checks: { rulesRun: [], comparedWith: {}, warnings: 0, explained: 0, local: {} },
    },
    jws: 'a.b.c',
  };
}
