import { type Fact, TOGETHER } from '../facts/fact';
import { factLimits } from '../facts/factDimensions';
import { factKey } from '../facts/factKey';
import { OTHERS } from '../facts/itemTitle';
import { addQuantities } from '../measures/addQuantities';
import type { Quantity } from '../measures/quantity';
import type { Family } from './family';
import type { Partition } from './partition';
import { rounded } from './threshold';

/** The facts of one year as the operator has them. */
export type YearFacts = {
  readonly region: string;
  readonly year: number;
  /** By family (shared/release/family.ts). */
  readonly byFamily: ReadonlyMap<string, readonly Fact[]>;
};

/** The facts of a family by reporter: those published by themselves as they are, the others as one. */
export function reporterFacts(
  of: YearFacts,
  { key, template, indicator }: Family,
  how: Partition,
): readonly Fact[] {
  const facts = of.byFamily.get(key) ?? [];
  const numbers = facts.filter(({ value }) => value !== null);
  const hidden = numbers.filter(({ reporter }) => isHidden(reporter, how));
  const shown = facts.filter(({ value, reporter }) => value === null || !isHidden(reporter, how));

  return hidden.length === 0
    ? shown
    : [...shown, togetherFact(of, { template, indicator, dimensions: {} }, hidden)];
}

/** The facts of a family over all reporters: a group each, the merged ones as one. */
export function cutFacts(of: YearFacts, family: Family, how: Partition): readonly Fact[] {
  const { key, template, indicator, cut, leaves } = family;
  const facts = of.byFamily.get(key) ?? [];
  const merged = new Set(how.merged);
  const fact = (value: string, ids: ReadonlySet<string>) =>
    togetherFact(
      of,
      { template, indicator, dimensions: { [cut]: value } },
      facts.filter((one) => ids.has(groupOf(one, cut))),
    );
  const alone = leaves.filter(({ id }) => !merged.has(id)).map(({ id }) => fact(id, new Set([id])));

  return merged.size === 0 ? alone : [...alone, fact(OTHERS, merged)];
}

/** The fact that says that there is nothing to be shown. */
export function hiddenFact(of: YearFacts, { template, indicator }: Family): Fact {
  return {
    ...togetherFact(of, { template, indicator, dimensions: {} }, []),
    quality: 'hidden',
    value: null,
  };
}

/** Whether the number of `reporter` does not stand by itself, or not all of it. */
export function isHidden(reporter: string, { merged }: Pick<Partition, 'merged'>): boolean {
  return merged.some((id) => id === reporter || id.startsWith(`${reporter}#`));
}

function groupOf({ form, level, item }: Fact, cut: string): string {
  return form ?? level ?? (item ?? '').slice(cut.length + 1);
}

function togetherFact(
  { region, year }: YearFacts,
  {
    template,
    indicator,
    dimensions,
  }: Pick<Fact, 'template' | 'indicator'> & { readonly dimensions: Readonly<Record<string, string>> },
  facts: readonly Fact[],
): Fact {
  const address = { region, year, template, reporter: TOGETHER, organisation: null, indicator };
  const sum = facts.reduce<Quantity>((total, fact) => addQuantities(total, quantityOf(fact)), {
    kind: 'notApplicable',
  });
  const states = new Set(facts.map(({ state }) => state));
  const [state = 'waiting'] = states;

  return {
    key: factKey({ ...address, dimensions }),
    ...address,
    ...withoutOthers(factLimits(template, dimensions)),
    state: states.size > 1 ? 'waiting' : state,
    quality: sum.kind,
    value: 'value' in sum ? rounded(sum.value) : null,
    revision: null,
    receipt: null,
  };
}

/** The other groups together are no form, so they stand where any group does. */
function withoutOthers(limits: ReturnType<typeof factLimits>): ReturnType<typeof factLimits> {
  return limits.form === OTHERS ? { ...limits, form: null, item: `form:${OTHERS}` } : limits;
}

function quantityOf({ quality, value }: Fact): Quantity {
  if (value !== null && quality !== 'noData' && quality !== 'notApplicable' && quality !== 'hidden') {
    return { kind: quality, value };
  }

  return { kind: quality === 'noData' ? 'noData' : 'notApplicable' };
}
