/** A local day and time as a browser's field gives it: `2024-11-25T19:00`. */
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The instant (ISO) at which a clock in `timeZone` (IANA) shows `local`; `null` for a text that is no such time. Where
 * a clock that is put back shows it twice, one of both.
 */
export function instantOfLocal(local: string, timeZone: string): string | null {
  const asUtc = LOCAL.test(local) ? Date.parse(`${local}:00.000Z`) : Number.NaN;

  if (Number.isNaN(asUtc)) return null;

  // What the zone is ahead of UTC is asked twice, since it may change between the two instants.
  const guess = asUtc - aheadOfUtc(asUtc, timeZone);

  return new Date(asUtc - aheadOfUtc(guess, timeZone)).toISOString();
}

/** Milliseconds by which clocks in `timeZone` are ahead of UTC. */
function aheadOfUtc(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );

  return shown - Math.floor(instant / 1000) * 1000;
}
