import { LocalFault } from './localFault';

/** A TCP port from an option; 0 is a free one. Throws `LocalFault`. */
export function readPort(text: string): number {
  const port = Number(text);

  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new LocalFault('portInvalid', text);

  return port;
}
