import { codeSet } from './codeSet';
import type { Value } from './columns';
import type { DictionaryFault } from './guardDictionary';

/** As guardDictionary, for columns of row codes and person codes: entries are codes, and at most one blank. */
export function guardCodeDictionary(dictionary: readonly unknown[]): readonly Value[] | DictionaryFault {
  const values: Value[] = [];
  const seen = codeSet(dictionary.length);
  let hasBlank = false;
  let index = 0;

  for (const value of dictionary) {
    if (value === null) {
      if (hasBlank) return { reason: 'dictionaryDuplicate', index };
      hasBlank = true;
    } else {
      const addition = typeof value === 'string' ? seen.add(value) : 'malformed';
      if (addition === 'malformed') return { reason: 'dictionaryValue', index };
      if (addition === 'known') return { reason: 'dictionaryDuplicate', index };
    }
  }

  return values;
}
