import { codesToNumbers } from './codeNumbers';
import type { Value } from './columns';
import type { DictionaryFault } from './guardDictionary';
import { repeatedCode } from './repeatedCode';

/**
 * As guardDictionary, for columns of row codes and person codes. Registries carry columns of nothing else;
 * a pattern and a Set of strings would take three times as long on them.
 */
export function guardCodeDictionary(dictionary: readonly unknown[]): readonly Value[] | DictionaryFault {
  const numbers = codesToNumbers(dictionary);
  if (typeof numbers === 'number') return { reason: 'dictionaryValue', index: numbers };

  const repeated = repeatedCode(numbers);
  if (repeated !== null) return { reason: 'dictionaryDuplicate', index: repeated };

  // Safe: codesToNumbers lets through lists of strings and nulls only.
  return dictionary as readonly Value[];
}
