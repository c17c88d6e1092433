/** Weights of the check digits (приказ ФНС от 29.06.2012 № ММВ-7-6/435@): the sum modulo 11, then modulo 10. */
const LEGAL = [2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const PERSON_FIRST = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const PERSON_SECOND = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;

/** Whether the check digits of an ИНН of 10 (legal entity) or 12 digits (person) agree with the rest of it. */
export function hasInnCheckDigits(inn: string): boolean {
  if (inn.length === 10) return checkDigit(inn, LEGAL) === inn.at(-1);

  return checkDigit(inn, PERSON_FIRST) === inn.at(-2) && checkDigit(inn, PERSON_SECOND) === inn.at(-1);
}

function checkDigit(inn: string, weights: readonly number[]): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(inn.charAt(index)), 0);

  return String((sum % 11) % 10);
}
