import type { Indicator } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { MonitoringNumbers } from './monitoringNumbers';
import type { Quantity } from './quantity';
import type { Given } from './standing';

/** What one reporter said about one indicator. */
export type Answer = {
  readonly reporter: string;
  readonly receipt: string | null;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
} & (
  | { readonly kind: 'given'; readonly given: Given }
  /** `absent`: nothing sent. `partial`: one of the two numbers. `noData`: sent, but neither. */
  | { readonly kind: 'absent' | 'partial' | 'noData' | 'notApplicable' }
);

/** What `reporter` said about `indicator` in the monitoring `sent`; undefined when none was. */
export function answerOf(
  indicator: Indicator,
  reporter: Reporter,
  sent: MonitoringNumbers | undefined,
): Answer {
  const { numerator: part, denominator: whole } = indicator;
  const numerator = sent?.quantities.get(part.measure) ?? null;
  const denominator = (whole && sent?.quantities.get(whole.measure)) ?? null;
  const said = { reporter: reporter.key, receipt: sent?.receipt ?? null, numerator, denominator };

  if (sent === undefined) return { ...said, kind: 'absent' };

  const first = numberOf(numerator);
  const second = numberOf(denominator);
  const isFlag = whole === null;

  if (first !== null && (isFlag || second !== null)) {
    const approvedYear = isFlag
      ? numberOf(sent.quantities.get(`${part.measure}.approvedYear`) ?? null)
      : null;

    return { ...said, kind: 'given', given: { numerator: first, denominator: second, approvedYear } };
  }
  if (first !== null || second !== null) return { ...said, kind: 'partial' };
  if (isNotApplicable(numerator) && (isFlag || isNotApplicable(denominator)))
    return { ...said, kind: 'notApplicable' };

  return { ...said, kind: 'noData' };
}

function numberOf(quantity: Quantity | null): number | null {
  return quantity !== null && 'value' in quantity ? quantity.value : null;
}

function isNotApplicable(quantity: Quantity | null): boolean {
  return quantity?.kind === 'notApplicable';
}
