import type { Indicator } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { SubmissionHead } from './attainmentResult';
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

/** What `reporter` said about `indicator` in the monitoring whose head is `head`. */
export function answerOf(indicator: Indicator, reporter: Reporter, head: SubmissionHead | undefined): Answer {
  const numerator = quantityOf(head, indicator.numerator.measure);
  const denominator = indicator.denominator && quantityOf(head, indicator.denominator.measure);
  const said = { reporter: reporter.key, receipt: head?.receipt ?? null, numerator, denominator };
  const wanted = indicator.denominator === null ? [numerator] : [numerator, denominator];
  const numbers = wanted.flatMap((quantity) => (quantity && 'value' in quantity ? [quantity.value] : []));
  const [first, second = null] = numbers;

  if (head === undefined) return { ...said, kind: 'absent' };
  if (wanted.every((quantity) => quantity?.kind === 'notApplicable'))
    return { ...said, kind: 'notApplicable' };
  if (first === undefined) return { ...said, kind: 'noData' };
  if (numbers.length < wanted.length) return { ...said, kind: 'partial' };

  const approvedYear = numberOf(quantityOf(head, `${indicator.numerator.measure}.approvedYear`));

  return { ...said, kind: 'given', given: { numerator: first, denominator: second, approvedYear } };
}

function quantityOf(head: SubmissionHead | undefined, key: string): Quantity | null {
  const measure = head?.measures.find(
    (each) => each.key === key && Object.keys(each.dimensions).length === 0,
  );

  return measure?.quantity ?? null;
}

function numberOf(quantity: Quantity | null): number | null {
  return quantity !== null && 'value' in quantity ? quantity.value : null;
}
