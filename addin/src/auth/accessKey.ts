import * as z from 'zod';

/** As the service issues them: `svod_` and base64url (docs/api.md). */
export const accessKeySchema = z.string().regex(/^svod_[A-Za-z0-9_-]{20,120}$/);

/** What a key brings along when it is copied from a letter: spaces, line breaks, invisible characters, quotes. */
const WRAPPING = /[\s\u00ad\u200b-\u200f\u2060\ufeff«»“”„"'`<>]+/gu;

/** The access key in what somebody typed or pasted; `null` when it cannot be one, so that it is sent nowhere. */
export function readAccessKey(text: string): string | null {
  const key = accessKeySchema.safeParse(text.replace(WRAPPING, ''));

  return key.success ? key.data : null;
}
