/** A structured reference: `Table[[#Data],[A]:[B]]`, `[@A]`. */
export type Structured = {
  /** `null`: the table the formula stands in. */
  readonly table: string | null;
  readonly items: readonly ('#all' | '#data' | '#headers' | '#totals' | '#this row')[];
  /** Column names; `null` for all columns. */
  readonly first: string | null;
  readonly last: string | null;
};

const ITEMS = ['#all', '#data', '#headers', '#totals', '#this row'] as const;

/** The structured reference of a table's name and the text within its outer brackets; `null` for what is none. */
export function structuredOf(table: string | null, inner: string): Structured | null {
  const isThisRow = inner.startsWith('@');
  const rest = (isThisRow ? inner.slice(1) : inner).trim();
  const found: Structured['items'][number][] = isThisRow ? ['#this row'] : [];
  const parts = rest.startsWith('[') ? bracketed(rest) : rest === '' ? [] : [rest];

  if (parts === null) return null;

  const columns: string[] = [];

  for (const part of parts) {
    const item = ITEMS.find((one) => one === part.toLowerCase());

    if (item) found.push(item);
    else if (part.startsWith('#')) return null;
    else columns.push(unescaped(part));
  }

  if (columns.length > 2) return null;

  return { table, items: found, first: columns[0] ?? null, last: columns[1] ?? columns[0] ?? null };
}

/** The text of a structured reference as Excel shows it. */
export function structuredText({ table, items, first, last }: Structured): string {
  const column = columnText(first, last);

  if (items.length === 1 && items[0] === '#this row') {
    const isPlain = first !== last || first === null || /^[\p{L}\p{N}_.]+$/u.test(first);

    return `${table ?? ''}[@${isPlain ? column : `[${column}]`}]`;
  }

  const named = items.map((item) => item.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()));
  const parts = column === '' ? named : [...named, column];
  const isBare = parts.length < 2 && first === last;
  const isRange = first !== last;
  const inner = named.map((item) => `[${item}]`);

  if (isBare) return `${table ?? ''}[${parts[0] ?? ''}]`;
  if (column === '') return `${table ?? ''}[${inner.join(',')}]`;

  return `${table ?? ''}[${[...inner, isRange ? column : `[${column}]`].join(',')}]`;
}

function columnText(first: string | null, last: string | null): string {
  if (first === null) return '';

  return first === last ? escaped(first) : `[${escaped(first)}]:[${escaped(last ?? first)}]`;
}

// `[#Data],[A]:[B]` → its parts, without brackets.
function bracketed(text: string): string[] | null {
  const parts: string[] = [];
  let rest = text;

  while (rest !== '') {
    const part = /^\[((?:'.|[^'[\]])*)\]\s*([,:]?)\s*/.exec(rest);

    if (part === null) return null;

    parts.push(part[1] ?? '');
    rest = rest.slice(part[0].length);
  }

  return parts;
}

function unescaped(name: string): string {
  return name.replace(/'(.)/g, '$1');
}

function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
