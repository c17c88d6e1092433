import type { Measure } from '../measures/measure';
import type { OrgLevel } from '../regions/reporterKind';
import type { TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';
import type { Fact } from './fact';
import { dimensionNames } from './factKey';

/** How a fact says what its number is limited to. */
export type FactLimits = Pick<Fact, 'cut' | 'level' | 'form' | 'item'>;

const LEVELS: readonly OrgLevel[] = ['school', 'college', 'supplementary'];

/** What a measure's dimensions are in a fact. An event's `level` is no organisation's, so it is an item. */
export function factLimits(template: TemplateKey, dimensions: Measure['dimensions']): FactLimits {
  const names = dimensionNames(dimensions);
  const level = isOrgLevel(template) ? LEVELS.find((one) => one === dimensions.level) : undefined;
  const items = names.filter((name) => name !== 'form' && !(name === 'level' && level !== undefined));

  return {
    cut: names.join('+'),
    level: level ?? null,
    form: dimensions.form ?? null,
    item: items.length === 0 ? null : items.map((name) => `${name}:${dimensions[name] ?? ''}`).join(';'),
  };
}

/** Whether the dimension `level` of what `template` adds up to is that of organisations. */
function isOrgLevel(template: TemplateKey): boolean {
  const column = templates[template].columns.find(({ key }) => key === 'level');

  return column?.kind.type !== 'enumeration' || column.kind.enumeration === 'orgLevel';
}
