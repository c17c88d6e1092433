import { LocalFault } from '../localFault';

/** Excel's limit of an address in a manifest. */
const LONGEST = 2048;
/** The longest name of a file that follows the address. */
const ROOM = '/assets/icons/check-80.png'.length;

/**
 * The address of the folder where a deployment serves the pane, without a slash at the end. Throws `LocalFault`
 * on what Excel would not open: http, even on this machine, parameters, credentials.
 */
export function readHostAddress(text: string): string {
  if (text === '') throw new LocalFault('addressMissing', '');

  const url = URL.canParse(text) ? new URL(text) : null;

  if (url === null || !/^https?:$/.test(url.protocol)) throw new LocalFault('addressInvalid', text);
  if (url.protocol !== 'https:') throw new LocalFault('addressNotHttps', url.origin);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || /\.\w+$/.test(url.pathname)) {
    throw new LocalFault('addressInvalid', text);
  }

  const address = url.href.replace(/\/+$/, '');

  if (address.length + ROOM > LONGEST) throw new LocalFault('addressTooLong', '');

  return address;
}
