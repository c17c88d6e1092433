import type { Region } from '../regions/region';
import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { enumerationKeys, spellingOf } from './enumerationKeys';
import { enumerationParams } from './enumerationParams';
import { readAbsence } from './readAbsence';
import { textOfNumber } from './textOfNumber';

/** Excel's own yes and no, as a Russian user would have typed them. */
const BOOLEANS = { true: 'да', false: 'нет' } as const;

/**
 * Reads an item of a closed list by its label or an alias; the value is the item's key. ИСТИНА and ЛОЖЬ are
 * taken for «да» and «нет» where the list has these.
 */
export function readEnumeration(
  content: string | number | boolean,
  kind: Extract<ColumnKind, { type: 'enumeration' }>,
  region: Region,
): CellResult {
  const spellings = enumerationKeys(kind.enumeration, region);

  if (typeof content === 'boolean') {
    const key = spellings.get(BOOLEANS[`${content}`]);

    return key ? accepted(key) : refused('readBoolean');
  }

  const text = typeof content === 'number' ? textOfNumber(content) : content;
  const key = spellings.get(spellingOf(text));

  if (key) return accepted(key);

  return readAbsence(text, kind) ?? refused('readEnumeration', enumerationParams(text, kind, region));
}
