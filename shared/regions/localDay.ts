/**
 * The local day of `instant` in an IANA time zone, `2024-12-01`. Throws a RangeError for an invalid instant or
 * an unknown zone.
 */
export function localDay(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';

  return `${part('year')}-${part('month')}-${part('day')}`;
}
