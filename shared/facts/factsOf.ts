import type { SubmissionHead } from '../measures/attainmentResult';
import type { Measure } from '../measures/measure';
import type { Fact, FactState } from './fact';
import { factLimits } from './factDimensions';
import { factKey } from './factKey';

/** The facts of the heads of one year: every number of every measure is one. */
export function factsOf(region: string, year: number, heads: readonly SubmissionHead[]): readonly Fact[] {
  return heads.flatMap((head) => head.measures.map((measure) => factOf(region, year, head, measure)));
}

function factOf(region: string, year: number, head: SubmissionHead, measure: Measure): Fact {
  const { template, reporter, revision, receipt } = head;
  const { key: indicator, dimensions, quantity } = measure;
  const address = { region, year, template, reporter, organisation: null, indicator };

  return {
    key: factKey({ ...address, dimensions }),
    ...address,
    ...factLimits(template, dimensions),
    state: stateOf(head),
    quality: quantity.kind,
    value: 'value' in quantity ? quantity.value : null,
    revision,
    receipt,
  };
}

/** A correction after the year was closed is to be seen whatever the operator has decided since. */
function stateOf({ restated, review }: SubmissionHead): FactState {
  return restated ? 'restated' : (review?.state ?? 'waiting');
}
