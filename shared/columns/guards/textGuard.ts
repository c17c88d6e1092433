import type { ValueGuard } from './valueGuard';

/** Control characters, and halves of surrogate pairs, which UTF-8 cannot carry. */
const UNWRITABLE = /[\p{Cc}\p{Cs}]/u;

/** Lets through text of at most `maxLength` UTF-16 code units that says something (blank is `null`). */
export function textGuard(maxLength: number): ValueGuard {
  return (value) =>
    typeof value === 'string' && value.length <= maxLength && value.trim() !== '' && !UNWRITABLE.test(value);
}
