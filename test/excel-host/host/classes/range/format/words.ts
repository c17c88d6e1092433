import { type Argument, asText } from '../../../protocol/args';
import { invalidArgument } from '../../../protocol/hostError';

/** A text that is one of the known words. */
export function oneOf<T extends string>(words: readonly T[], value: Argument): T {
  const text = asText(value);
  const word = words.find((one) => one === text);

  if (word === undefined) throw invalidArgument(`${text} is none of ${words.join(', ')}.`);

  return word;
}
