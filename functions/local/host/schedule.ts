/** Lowest and highest value of each field of an NCRONTAB expression. */
const FIELDS = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;

const ITEM = /^(\*|\d+(?:-(\d+))?)(?:\/(\d+))?$/;

/**
 * Reads an NCRONTAB expression, `{second} {minute} {hour} {day} {month} {weekday}` in UTC, as Azure's timers
 * take it (numbers, `*`, lists, ranges and steps; no names). Gives whether an instant's second is meant.
 * Throws on anything else.
 */
export function readSchedule(expression: string): (instant: Date) => boolean {
  const fields = expression.trim().split(/\s+/);

  if (fields.length !== FIELDS.length) throw new Error(`not a schedule of six fields: ${expression}`);

  const allowed = FIELDS.map(([lowest, highest], at) => readField(fields[at] ?? '', lowest, highest));

  return (instant) =>
    [
      instant.getUTCSeconds(),
      instant.getUTCMinutes(),
      instant.getUTCHours(),
      instant.getUTCDate(),
      instant.getUTCMonth() + 1,
      instant.getUTCDay(),
    ].every((value, at) => allowed[at]?.has(value));
}

function readField(field: string, lowest: number, highest: number): ReadonlySet<number> {
  const values = new Set<number>();

  for (const item of field.split(',')) {
    const [, range, end, step] = ITEM.exec(item) ?? [];

    if (range === undefined) throw new Error(`a schedule's field is not understood: ${field}`);

    const from = range === '*' ? lowest : Number.parseInt(range, 10);
    const to = range === '*' || (end === undefined && step !== undefined) ? highest : Number(end ?? from);
    const by = Number(step ?? 1);

    if (from < lowest || to > highest || from > to || by < 1) {
      throw new Error(`a schedule's field is out of range: ${field}`);
    }

    for (let value = from; value <= to; value += by) values.add(value);
  }

  return values;
}
