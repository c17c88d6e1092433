import { hasInnCheckDigits } from '../../cells/hasInnCheckDigits';

const LEGAL_ENTITY = /^\d{10}$/;
/** Its check digit agrees, but it belongs to nobody. */
const ZEROS = '0000000000';

/** Whether `text` is the ИНН of a legal entity: ten digits, the last of which checks the others. */
export function isLegalEntityInn(text: string): boolean {
  return LEGAL_ENTITY.test(text) && text !== ZEROS && hasInnCheckDigits(text);
}
