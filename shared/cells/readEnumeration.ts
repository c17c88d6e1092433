import type { Region } from '../regions/region';
import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { enumerationParams } from './enumerationParams';
import { enumerationSpellings } from './enumerationSpellings';
import { readAbsence } from './readAbsence';
import { shownBoolean } from './shownBoolean';
import { spellingOf } from './spellingOf';
import { textOfNumber } from './textOfNumber';
import { textParams } from './textParams';

/**
 * Reads an item of a closed list by its label or an alias; the value is the item's key. ИСТИНА and ЛОЖЬ are
 * taken for «да» and «нет» where the list has these.
 */
export function readEnumeration(
  content: string | number | boolean,
  kind: Extract<ColumnKind, { type: 'enumeration' }>,
  region: Region,
): CellResult {
  const spellings = enumerationSpellings(kind.enumeration, region);

  if (typeof content === 'boolean') {
    const key = spellings.get(spellingOf(content ? 'да' : 'нет'));

    return key ? accepted(key) : refused('readBoolean', textParams(shownBoolean(content), kind));
  }

  const text = typeof content === 'number' ? textOfNumber(content) : content;
  const key = spellings.get(text) ?? spellings.get(spellingOf(text));

  if (key) return accepted(key);

  return readAbsence(text, kind) ?? refused('readEnumeration', enumerationParams(text, kind, region));
}
