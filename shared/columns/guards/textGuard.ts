import { normaliseText } from '../../cells/normaliseText';
import type { ValueGuard } from './valueGuard';

/**
 * Lets through text of at most `maxLength` UTF-16 code units, normalised as cells are read: no control or
 * invisible characters, no space at the ends. Empty text is refused, because a blank is `null`.
 */
export function textGuard(maxLength: number): ValueGuard {
  return (value) =>
    typeof value === 'string' && value !== '' && value.length <= maxLength && normaliseText(value) === value;
}
