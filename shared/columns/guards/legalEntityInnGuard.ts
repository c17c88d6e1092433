import { PERSON_INN } from '../../templates/sharedColumns';
import { isLegalEntityInn } from './isLegalEntityInn';

/** Lets through the ИНН of a legal entity, or the word that stands for a person's. */
export function legalEntityInnGuard(value: string | number): boolean {
  return typeof value === 'string' && (value === PERSON_INN || isLegalEntityInn(value));
}
