const BEARER = /^Bearer +(\S+)$/i;
const KEY = /^svod_[A-Za-z0-9_-]{20,120}$/;

/**
 * The access key of an Authorization header: `undefined` when there is none, `null` when it cannot be one, so
 * that the store need not be asked.
 */
export function bearerKey(authorization: string | null): string | null | undefined {
  if (authorization === null) return undefined;

  const key = BEARER.exec(authorization)?.[1];

  return key !== undefined && isAccessKey(key) ? key : null;
}

/** Whether a text can be an access key at all. */
export function isAccessKey(text: string): boolean {
  return KEY.test(text);
}
