import { parseArea } from './parseArea';

/** A sheet's name as it stands before `!` in a formula, quoted where it must be. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^(r\d*)?(c\d*)?$/i.test(name);

  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
