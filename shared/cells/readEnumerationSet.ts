import type { Region } from '../regions/region';
import { enumerationItems } from '../templates/enumerations';
import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { enumerationParams } from './enumerationParams';
import { enumerationSpellings } from './enumerationSpellings';
import { readAbsence } from './readAbsence';
import { spellingOf } from './spellingOf';
import { textOfNumber } from './textOfNumber';

type SetKind = Extract<ColumnKind, { type: 'enumerationSet' }>;

/**
 * Reads one or more items of a closed list, separated by semicolons, or by commas where no item is left in
 * doubt (an item's own label may have commas). The value is the items' keys in the list's order,
 * joined by `+`; an item named twice counts once.
 */
export function readEnumerationSet(content: string | number, kind: SetKind, region: Region): CellResult {
  const text = typeof content === 'number' ? textOfNumber(content) : content;
  const parts = split(text, ';');
  const keys = keysOf(parts, kind, region) ?? keysOf(split(text, /[,;]/), kind, region);

  if (keys !== null) return accepted(keys);

  const absent = readAbsence(text, kind);

  if (absent !== null) return absent;

  const spellings = enumerationSpellings(kind.enumeration, region);
  const unknown = parts.find((part) => !spellings.get(spellingOf(part))) ?? text;

  return refused('readEnumeration', enumerationParams(unknown, kind, region));
}

function split(text: string, separator: RegExp | string): readonly string[] {
  return text.split(separator).filter((part) => part.trim() !== '');
}

/** `null` when a part is no item, or there is no part. */
function keysOf(parts: readonly string[], kind: SetKind, region: Region): string | null {
  const spellings = enumerationSpellings(kind.enumeration, region);
  const found = new Set(parts.map((part) => spellings.get(spellingOf(part)) ?? null));

  if (found.size === 0 || found.has(null)) return null;

  return enumerationItems(kind.enumeration, region)
    .map(({ key }) => key)
    .filter((key) => found.has(key))
    .join('+');
}
