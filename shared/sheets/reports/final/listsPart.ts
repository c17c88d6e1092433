import { usedTemplates } from '../../../regions/usedTemplates';
import type { TemplateKey } from '../../../templates/template';
import type { CellSpec } from '../../sheetSpec';
import { countLine, type FinalContext } from './finalContext';

type ListText = keyof FinalContext['texts']['final']['lists'];

/** What is counted of which list. */
const COUNTS: readonly (readonly [TemplateKey, string, ListText])[] = [
  ['programmes', 'programmes.rows', 'programmes'],
  ['practices', 'practices.rows', 'practices'],
  ['practices', 'practices.presented', 'presented'],
  ['events', 'events.rows', 'events'],
  ['events', 'events.participants', 'participants'],
  ['publications', 'publications.rows', 'publications'],
  ['awards', 'awards.rows', 'awards'],
  ['documents', 'documents.done', 'documents'],
];

/** The lists that the reporter may send this year, each as a number. */
export function listsPart(context: FinalContext): readonly (readonly CellSpec[])[] {
  const { regionYear, reporter, texts } = context;
  const used = usedTemplates(regionYear.region, reporter, regionYear.year);

  return COUNTS.filter(([template]) => used.includes(template)).map(([template, key, text]) =>
    countLine(context, template, texts.final.lists[text], key),
  );
}
