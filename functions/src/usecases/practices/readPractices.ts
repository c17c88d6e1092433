import type { Contract } from '../../../../shared/contract/contract';
import type { BankPractice } from '../../../../shared/contract/practice';
import type { Operation } from '../../http/operation';
import { readPracticeDecisions } from '../../storage/readPracticeDecisions';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';
import { bankPractice } from './bankPractice';
import { decisionsByPractice } from './decisionsByPractice';
import { newestHeads } from './newestHeads';
import { practicesOfSheet } from './practicesOfSheet';

/** Hands the operator the bank of practices. What is read grows with reporters. */
export function readPractices({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readPractices']> {
  return async ({ params }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const [kept, sheets] = await Promise.all([
      readPracticeDecisions(store, params.region),
      newestHeads(store, region.value, clock()),
    ]);
    const decisionsOf = decisionsByPractice(kept);
    const read = await Promise.all(sheets.map((sheet) => practicesOfSheet(store, region.value, sheet)));
    const practices = read.flat().map((practice) => bankPractice(practice, decisionsOf(practice)));

    return {
      ok: true,
      value: { status: 200, headers: {}, body: { practices: practices.toSorted(compare) } },
    };
  };
}

/** Organisations of the region's own come last. */
function compare(one: BankPractice, other: BankPractice): number {
  const [first, second] = [one.municipality ?? '\uffff', other.municipality ?? '\uffff'];

  return first.localeCompare(second, 'ru') || one.title.localeCompare(other.title, 'ru');
}
