/** Weights of the first nine digits (приказ ФНС от 29.06.2012 № ММВ-7-6/435@). */
const WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const LEGAL_ENTITY = /^\d{10}$/;

/** Whether `text` is the ИНН of a legal entity: ten digits, the last of which checks the others. */
export function isLegalEntityInn(text: string): boolean {
  if (!LEGAL_ENTITY.test(text)) return false;

  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text.charAt(place)), 0);

  return String((sum % 11) % 10) === text.charAt(9);
}
