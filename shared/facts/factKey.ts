import type { Measure } from '../measures/measure';
import type { Fact } from './fact';

/** What tells a number from every other one. */
export type FactAddress = Pick<
  Fact,
  'region' | 'year' | 'template' | 'reporter' | 'organisation' | 'indicator'
> & { readonly dimensions: Measure['dimensions'] };

/**
 * The key of a fact: region, year, template, reporter, organisation (`-`: none), indicator, and by name what it is
 * limited to, `form:P_P`. A value's own colons are escaped, so that no two addresses have one key.
 */
export function factKey(of: FactAddress): string {
  const { region, year, template, reporter, organisation, indicator, dimensions } = of;
  const limits = dimensionNames(dimensions).map(
    (name) => `${name}:${encodeURIComponent(dimensions[name] ?? '')}`,
  );

  return [region, year, template, reporter, organisation ?? '-', indicator, ...limits].join('.');
}

/** Names in an order that does not depend on how the measure was made. */
export function dimensionNames(dimensions: Measure['dimensions']): readonly string[] {
  return Object.keys(dimensions).sort();
}
