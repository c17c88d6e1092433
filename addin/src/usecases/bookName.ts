import type { Reporter } from '../../../shared/regions/reporter';

/** What Windows does not take in a name, the separators of folders among it; an organisation may be called anything. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A file name for the workbook of `reporter`. */
export function bookName({ name }: Reporter, year: number): string {
  return `${name.replace(UNFIT, '_')} ${year}.xlsx`;
}
