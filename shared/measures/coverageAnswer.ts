import type { Coverage } from '../regions/region';
import type { Said } from './coverageOf';
import type { MonitoringNumbers } from './monitoringNumbers';
import type { Quantity } from './quantity';
import { saidOf } from './saidOf';

/** What one reporter gives to a coverage. */
export type CoverageAnswer = {
  readonly said: Said;
  /** A municipality is 1 when it is covered; of organisations, how many are. Only a number where it was given. */
  readonly covered: Quantity;
  readonly total: Quantity;
};

const NOTHING = { covered: { kind: 'noData' }, total: { kind: 'noData' } } as const;

/** What a reporter's monitoring `sent` (undefined: none was) gives to `coverage`. */
export function coverageAnswer(coverage: Coverage, sent: MonitoringNumbers | undefined): CoverageAnswer {
  if (sent === undefined) return { ...NOTHING, said: 'absent' };

  const measure = sent.quantities.get(coverage.measure) ?? NOTHING.covered;

  return coverage.of === 'municipalities'
    ? ofMunicipality(measure)
    : ofOrganisations(measure, sent.quantities.get(coverage.total) ?? NOTHING.total);
}

function ofMunicipality(measure: Quantity): CoverageAnswer {
  if (!('value' in measure)) return { ...NOTHING, said: saidOf(measure) };

  return {
    said: 'given',
    covered: { kind: measure.kind, value: measure.value > 0 ? 1 : 0 },
    total: { kind: 'exact', value: 1 },
  };
}

function ofOrganisations(covered: Quantity, total: Quantity): CoverageAnswer {
  if ('value' in covered && 'value' in total) return { said: 'given', covered, total };

  const isNobodys = covered.kind === 'notApplicable' && total.kind === 'notApplicable';

  return { ...NOTHING, said: isNobodys ? 'notApplicable' : 'noData' };
}
