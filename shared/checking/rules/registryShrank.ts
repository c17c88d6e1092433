import { measuredNumber } from '../../measures/measuredNumber';
import type { Region } from '../../regions/region';
import type { TemplateKey } from '../../templates/template';
import type { Rule } from '../rule';

/**
 * V-25: a registry that counts as a stock has no fewer rows than the year before. The profile's setting decides
 * where no ladder of the region says what the registry is.
 */
export const registryShrank: Rule = {
  code: 'registryShrank',
  severity: 'warning',
  reads: 'shared',
  templates: ['programmes', 'mentors', 'mentees'],
  inputs: [],
  countsOnly: true,
  context: ['lastYear'],
  find({ template, columns }, { region, lastYear }, emit) {
    const before = measuredNumber(lastYear ?? [], `${template.key}.rows`);

    if (before === null || columns.rows >= before || !isStock(region, template.key)) return;

    emit(null, null, { actual: columns.rows, expected: before });
  },
};

function isStock({ ladders, settings }: Region, template: TemplateKey): boolean {
  const stated = ladders.find(({ counts, accumulation }) => {
    return counts.template === template && accumulation !== 'unstated';
  });

  return (stated?.accumulation ?? settings.registryCount) === 'stock';
}
