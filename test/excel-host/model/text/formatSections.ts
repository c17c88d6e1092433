/** The sections of a number format, without colours and conditions in square brackets; `[h]` stays. */
export function formatSections(format: string): string[] {
  const sections = [''];

  for (const [part] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[\s\S]/g)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += kept(part);
  }

  return sections;
}

// `_x` leaves the width of a character, `*x` fills the cell.
function kept(part: string): string {
  if (/^_.$/s.test(part)) return ' ';
  if (/^\*.$/s.test(part)) return '';
  if (/^\[(h+|m+|s+)\]$/i.test(part)) return part;
  if (!part.startsWith('[')) return part;

  const currency = /^\[\$([^-\]]*)(-[^\]]*)?\]$/.exec(part);

  return currency ? `"${currency[1] ?? ''}"` : '';
}
