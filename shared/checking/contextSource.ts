import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS } from '../templates/templates';
import type { ContextPart } from './rule';

/** Where a part of the context comes from; `template` is `null` for last year's, which is the checked sheet's own. */
export type ContextSource = {
  readonly template: TemplateKey | null;
  readonly what: 'columns' | 'measures' | 'lastYear' | 'local';
};

const SOURCES: ReadonlyMap<ContextPart, ContextSource> = new Map<ContextPart, ContextSource>([
  ['lastYear', { template: null, what: 'lastYear' }],
  ...TEMPLATE_KEYS.flatMap((template): [ContextPart, ContextSource][] => [
    [template, { template, what: 'columns' }],
    [`${template}.measures`, { template, what: 'measures' }],
    [`${template}.local`, { template, what: 'local' }],
  ]),
]);

/** Where `part` comes from. Throws for a part that is none. */
export function sourceOf(part: ContextPart): ContextSource {
  const source = SOURCES.get(part);

  if (source === undefined) throw new Error(`there is nothing called ${part} to compare with`);

  return source;
}
