import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import type { Measure } from '../../../shared/measures/measure';
import type { Quantity } from '../../../shared/measures/quantity';
import type { TemplateKey } from '../../../shared/templates/template';

/** The head of a first revision. */
export function headOf(
  reporter: string,
  template: TemplateKey,
  measures: readonly Measure[] = [],
  late = false,
): SubmissionHead {
  return {
    reporter,
    template,
    revision: 1,
    receipt: `khabarovsk.2024.${template}.${reporter}.1`,
    sentAt: '2024-11-25T03:00:00.000Z',
    late,
    restated: false,
    rows: measures.length,
    warnings: 0,
    measures,
  };
}

/** The head of a monitoring in which the named rows are filled in; a plain number is exact. */
export function monitoringHead(
  reporter: string,
  rows: Readonly<Record<string, Quantity | number>>,
): SubmissionHead {
  const measures = Object.entries(rows).map(([key, value]): Measure => {
    const quantity: Quantity = typeof value === 'number' ? { kind: 'exact', value } : value;

    return { key, dimensions: {}, quantity };
  });

  return headOf(reporter, 'monitoring', measures);
}

/** «Нет данных» and «не применимо». */
export const noData: Quantity = { kind: 'noData' };
export const notApplicable: Quantity = { kind: 'notApplicable' };
