import type { SubmissionHead } from '../measures/attainmentResult';
import type { Measure } from '../measures/measure';
import type { Region } from '../regions/region';
import type { TemplateKey } from '../templates/template';
import { partOfReporter } from './family';
import type { Leaf } from './partition';
import { rounded } from './threshold';

/** What the region's own submission is limited to in the promised quantities that count `measure` of it. */
export function regionalLimits(
  { ladders }: Pick<Region, 'ladders'>,
  template: TemplateKey,
  measure: string,
): readonly Measure['dimensions'][] {
  const all = ladders
    .filter(({ counts }) => counts.template === template && counts.measure === measure)
    .filter(({ counts }) => counts.from === 'region' && Object.keys(counts.dimensions).length > 0)
    .map(({ counts }) => counts.dimensions);
  const ids = new Set<string>();

  return all.filter((dimensions) => {
    const id = partOfReporter('', dimensions);
    const isNew = !ids.has(id);

    ids.add(id);

    return isNew;
  });
}

/**
 * The region's own number in parts: what each promised quantity counts of it, and the rest. A quantity is published by
 * itself, and so its number is a leaf; the rest follows from it. `null` when the parts overlap.
 */
export function regionalLeaves(
  head: SubmissionHead,
  measure: string,
  limits: readonly Measure['dimensions'][],
): readonly Leaf[] | null {
  const numberOf = (dimensions: Measure['dimensions']) => {
    const id = partOfReporter('', dimensions);
    const found = head.measures.find(
      (one) => one.key === measure && partOfReporter('', one.dimensions) === id,
    );

    return found !== undefined && 'value' in found.quantity ? found.quantity.value : 0;
  };
  const parts = limits.map((dimensions) => ({
    id: partOfReporter(head.reporter, dimensions),
    numbers: [numberOf(dimensions)],
  }));
  const rest = rounded(parts.reduce((left, { numbers }) => left - (numbers[0] ?? 0), numberOf({})));

  return rest < 0 ? null : [...parts, { id: partOfReporter(head.reporter, {}), numbers: [rest] }];
}
