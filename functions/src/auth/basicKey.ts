import { bearerKey, isAccessKey } from './bearerKey';

const BASIC = /^Basic +([A-Za-z0-9+/]{1,2000}={0,2})$/i;

/**
 * The access key of an Authorization header that may also be HTTP Basic: the key is the password, the user name is
 * anything. `undefined` when there is none, `null` when it cannot be one.
 */
export function basicKey(authorization: string | null): string | null | undefined {
  const credentials = BASIC.exec(authorization ?? '')?.[1];
  if (credentials === undefined) return bearerKey(authorization);

  const text = Buffer.from(credentials, 'base64').toString();
  const key = text.slice(text.indexOf(':') + 1);

  return isAccessKey(key) ? key : null;
}
