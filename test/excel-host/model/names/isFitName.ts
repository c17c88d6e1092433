import { parseArea } from '../address/parseArea';
import { MAX_NAME } from '../limits';

/** Whether Excel takes a text as a defined name or a table's: no cell's address, no spaces, not too long. */
export function isFitName(name: string): boolean {
  if (name.length > MAX_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;

  return parseArea(name) === null && !/^[rc]$|^r\d+(c\d*)?$|^c\d+$/i.test(name);
}
