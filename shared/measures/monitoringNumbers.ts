import type { SubmissionHead } from './attainmentResult';
import type { Quantity } from './quantity';

/** The numbers of one reporter's monitoring. */
export type MonitoringNumbers = {
  readonly receipt: string;
  /** By the row's code; a blank cell has none. */
  readonly quantities: ReadonlyMap<string, Quantity>;
};

/** Goes through the measures once: every indicator looks into every monitoring for two of them. */
export function monitoringNumbers({ receipt, measures }: SubmissionHead): MonitoringNumbers {
  const quantities = new Map<string, Quantity>();

  for (const { key, dimensions, quantity } of measures) {
    if (Object.keys(dimensions).length === 0) quantities.set(key, quantity);
  }

  return { receipt, quantities };
}
