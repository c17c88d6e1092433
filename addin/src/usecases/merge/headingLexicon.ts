import type { Template, TemplateKey } from '../../../../shared/templates/template';
import { headingSpelling } from './headingSpelling';
import { PEOPLE, SYNONYMS, type Synonyms } from './headingSynonyms';
import { holdsPeople } from './mergeTemplate';

/** How sure a heading is: our own caption, a synonym of this registry, one of any registry, a slip of the pen. */
export const RANK = { caption: 0, own: 1, common: 2, close: 3 } as const;

/** What spellings mean: the column's key, and how sure it is. */
export type Lexicon = ReadonlyMap<string, { readonly key: string; readonly rank: number }>;

const known = new Map<TemplateKey, Lexicon>();

/** Every known spelling of the headings of `template`; the surer meaning of one that has two. */
export function headingLexicon(template: Template): Lexicon {
  const lexicon = known.get(template.key) ?? collect(template);

  known.set(template.key, lexicon);

  return lexicon;
}

function collect(template: Template): Lexicon {
  const lexicon = new Map<string, { key: string; rank: number }>();
  const add = (words: Synonyms, rank: number): void => {
    for (const [key, texts] of Object.entries(words)) {
      for (const spelling of texts.map(headingSpelling)) {
        if (!lexicon.has(spelling)) lexicon.set(spelling, { key, rank });
      }
    }
  };

  add(Object.fromEntries(template.columns.map(({ key, caption }) => [key, [caption]])), RANK.caption);
  add(SYNONYMS[template.key] ?? {}, RANK.own);
  add(holdsPeople(template) ? PEOPLE : {}, RANK.common);

  return lexicon;
}
