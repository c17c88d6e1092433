import type { FindingParams } from '../checking/finding';
import type { Region } from '../regions/region';
import { enumerationItems } from '../templates/enumerations';
import type { ColumnKind } from '../templates/template';
import { editDistance } from './editDistance';
import { enumerationSpellings } from './enumerationSpellings';
import { spellingOf } from './spellingOf';
import { textParams } from './textParams';

/** A slip of the finger: in words of four letters and more, up to two letters and a third of the word. */
const SLIP = { shortest: 4, longest: 60, letters: 2, share: 1 / 3 } as const;

/**
 * What the text of readEnumeration needs: the cell (`text`), the labels to choose from (`allowed`), and the one
 * label that was probably meant (`suggestion`), if there is one.
 */
export function enumerationParams(
  text: string,
  kind: Extract<ColumnKind, { type: 'enumeration' | 'enumerationSet' }>,
  region: Region,
): FindingParams {
  const items = enumerationItems(kind.enumeration, region);
  const nearest = nearestKeys(spellingOf(text), [...enumerationSpellings(kind.enumeration, region)]);
  const suggested = items.filter(({ key }) => nearest.has(key));
  const [suggestion] = suggested;

  return {
    ...textParams(text, kind),
    allowed: items.map(({ label }) => label).join('; '),
    ...(suggestion !== undefined && suggested.length === 1 ? { suggestion: suggestion.label } : {}),
  };
}

function nearestKeys(
  spelling: string,
  spellings: readonly (readonly [string, string | null])[],
): ReadonlySet<string | null> {
  if (spelling.length < SLIP.shortest || spelling.length > SLIP.longest) return new Set();

  const limit = Math.min(SLIP.letters, spelling.length * SLIP.share);
  const near = spellings
    .map(([known, key]) => ({ key, distance: editDistance(spelling, known) }))
    .filter(({ distance }) => distance <= limit);
  const least = Math.min(...near.map(({ distance }) => distance));

  return new Set(near.filter(({ distance }) => distance === least).map(({ key }) => key));
}
