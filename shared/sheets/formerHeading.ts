import { fixedSheetWords } from '../messages/ru/sheets';

/** The heading under which the values of a column stay that a newer version of the template does not have. */
export function formerHeading(caption: string): string {
  return `${fixedSheetWords.former}: ${caption}`;
}
