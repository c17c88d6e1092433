const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether eleven digits are a СНИЛС: the last two check the first nine (weights 9 to 1, modulo 101, where 100
 * is written 00).
 */
export function isSnils(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);

  return String((sum % 101) % 100).padStart(2, '0') === digits.slice(WEIGHTS.length);
}
