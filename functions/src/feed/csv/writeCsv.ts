import type { CsvProfile } from './csvProfile';

/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

const LINE_END = '\r\n';
const NEEDS_QUOTES = /[",;\r\n]/;

/** Rows as CSV by RFC 4180, in UTF-8: every line ends in CR LF, a quote is doubled. */
export function writeCsv(profile: CsvProfile, rows: Iterable<readonly CsvCell[]>): Uint8Array {
  // A table names few different texts very often.
  const written = new Map<string, string>();
  const cell = (value: CsvCell): string => {
    if (value === null) return '';
    if (typeof value === 'number') return profile.number(value);

    const known = written.get(value) ?? quoted(profile.text(value));

    written.set(value, known);

    return known;
  };
  const lines: string[] = [];

  for (const row of rows) lines.push(row.map(cell).join(profile.separator), LINE_END);

  return Buffer.from(profile.start + lines.join(''));
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
