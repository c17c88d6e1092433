/** A heading unlike the others, as Excel makes it: `Column3` for an empty one, `Name2` for a repeated one. */
export function uniqueHeading(text: string, index: number, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const base = text === '' ? 'Column' : text;

  if (text !== '' && !taken.has(text.toLowerCase())) return text;

  for (let number = text === '' ? index + 1 : 2; ; number += 1) {
    if (!taken.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}
