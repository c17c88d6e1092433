import type { Ladder, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { LadderAttainment } from './attainmentResult';
import { coverageOf } from './coverageOf';
import type { HeadsOfYear } from './headsOfYear';
import { type Counted, ladderQuantity } from './ladderQuantity';
import { lowerBoundState } from './lowerBoundState';
import type { Quantity } from './quantity';
import { roundedNumber } from './roundedNumber';
import { saidOf } from './saidOf';
import { targetOf } from './targetOf';
import { totalOf } from './total';

/** How `ladder` stands in the year of `heads`; `before` are those of the year before. */
export function ladderAttainment(ladder: Ladder, heads: HeadsOfYear, before: HeadsOfYear): LadderAttainment {
  const counted = countedAs(ladder, heads.region);
  const addends = addendsOf(ladder, counted, heads);
  const target = targetOf(ladder, heads.year);
  const { value, weakest } = totalOf(quantitiesOf(addends));
  const gap = value === null || target === null ? null : roundedNumber(value - target);
  const coverage = coverageOf(addends.map(({ quantity }) => saidOf(quantity)));

  return {
    ladder: ladder.key,
    target,
    counted,
    value,
    gap,
    needed: gap === null ? null : Math.max(0, Math.ceil(-gap)),
    state: lowerBoundState(gap === null ? null : gap >= 0, coverage),
    weakest,
    coverage,
    previous: totalOf(quantitiesOf(addendsOf(ladder, counted, before))).value,
    municipal: municipalSum(ladder, counted, heads),
    receipts: addends
      .flatMap(({ receipt, quantity }) => (receipt !== null && isNumber(quantity) ? [receipt] : []))
      .sort(),
    reporters: addends.map(({ reporter, receipt, quantity }) => ({
      reporter,
      receipt,
      value: quantity !== null && 'value' in quantity ? quantity.value : null,
    })),
  };
}

type Addend = {
  readonly reporter: string;
  readonly receipt: string | null;
  /** `null`: nothing sent. */
  readonly quantity: Quantity | null;
};

/** Where the source does not say whether the number is a stock or a flow, the profile's setting decides. */
function countedAs({ accumulation }: Ladder, { settings }: Region): Counted {
  return accumulation === 'unstated' ? settings.registryCount : accumulation;
}

/** A regional event is in the region's own submission and counts once, whatever others say of it. */
function addendsOf(ladder: Ladder, counted: Counted, heads: HeadsOfYear): readonly Addend[] {
  const { template, from } = ladder.counts;
  const senders = heads.sendersOf(template).filter(({ kind }) => from === 'everybody' || kind === 'region');

  return senders.map((reporter) => addendOf(ladder, counted, heads, reporter));
}

function addendOf(ladder: Ladder, counted: Counted, heads: HeadsOfYear, { key }: Reporter): Addend {
  const { template, measure } = ladder.counts;
  const head = heads.headOf(template, key);

  if (head === undefined) return { reporter: key, receipt: null, quantity: null };

  const { rows, receipt } = head;
  const known = heads.measuresOf(template, measure).get(key) ?? [];

  return {
    reporter: key,
    receipt,
    quantity: ladderQuantity(ladder, counted, { rows, known }, heads.year),
  };
}

/** `null` also when no municipality names such an event: most were only guests at it, and say nothing of it. */
function municipalSum(ladder: Ladder, counted: Counted, heads: HeadsOfYear): number | null {
  if (ladder.counts.from === 'everybody') return null;

  const quantities = heads
    .sendersOf(ladder.counts.template)
    .filter(({ kind }) => kind === 'municipality')
    .map((reporter) => addendOf(ladder, counted, heads, reporter).quantity);
  const { value } = totalOf(quantities.filter((each) => each !== null));

  return value === 0 ? null : value;
}

function quantitiesOf(addends: readonly Addend[]): readonly Quantity[] {
  return addends.flatMap(({ quantity }) => quantity ?? []);
}

function isNumber(quantity: Quantity | null): boolean {
  return quantity !== null && 'value' in quantity;
}
