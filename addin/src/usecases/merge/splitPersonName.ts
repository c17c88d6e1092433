import { normaliseText } from '../../../../shared/cells/normaliseText';

const SEPARATORS = /[\s,;]+/;

/** Parts of a name as the registry has them; empty where there is none. */
export type NameParts = {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
};

/**
 * The parts of a name written in one cell, last name first as in Russian lists: the first word, the second, and
 * all that follow («Мамедов Али Гасан оглы»). Initials stay together with their point and are reported by the
 * reader of names, since they are no first name.
 */
export function splitPersonName(text: string): NameParts {
  const [lastName = '', firstName = '', ...rest] = normaliseText(text).split(SEPARATORS);

  return { lastName, firstName, middleName: rest.join(' ') };
}
