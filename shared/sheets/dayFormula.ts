/** A day (ISO) as a formula, without `=`: it means the same day in every date system, language and time zone. */
export function dayFormula(iso: string): string {
  return `DATE(${iso.split('-').map(Number).join(',')})`;
}
