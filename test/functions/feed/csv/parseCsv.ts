/** Reads a CSV by the grammar of RFC 4180, one character after another; throws at what the grammar does not allow. */
export function parseCsv(text: string, separator: ',' | ';'): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;

  const readQuoted = (): string => {
    let field = '';

    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('a quote that is not closed');
      if (text[at] !== '"') field += text[at];
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else {
        at += 1;

        return field;
      }
    }
  };
  const readPlain = (): string => {
    const from = at;

    while (at < text.length && text[at] !== separator && text[at] !== '\r') {
      if (text[at] === '"' || text[at] === '\n')
        throw new Error(`a bare ${JSON.stringify(text[at])} at ${at}`);
      at += 1;
    }

    return text.slice(from, at);
  };

  while (at < text.length) {
    row.push(text[at] === '"' ? readQuoted() : readPlain());

    if (text[at] === separator) at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither a field nor the end of a line at ${at}`);
  }

  if (row.length > 0) throw new Error('a last line without an end');

  return rows;
}
