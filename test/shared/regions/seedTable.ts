import { plainWords, type SeedDocument, seedText } from './seedText';

/** The cells of a row as the source prints them; «» where a cell is empty. */
export type SeedRow = { readonly number: string; readonly cells: readonly string[] };

/**
 * The rows of the roadmap tables of S1 and S3: a number, then tabbed cells. A line that begins with a tab goes on
 * with the row before it, which a page break divided. Bold marks are dropped.
 */
export function seedTable(document: Extract<SeedDocument, 'S1' | 'S3'>): readonly SeedRow[] {
  const rows: { number: string; cells: string[] }[] = [];

  for (const line of seedText(document)
    .replace(/<\/?b>/g, '')
    .split('\n')) {
    const [head = '', ...cells] = line.split('\t');
    const number = /^(\d+(?:\.\d+)?)\.?$/.exec(head)?.[1];
    const current = rows.at(-1);

    if (number !== undefined && cells.length > 0) rows.push({ number, cells: cells.map(plainWords) });
    else if (line.startsWith('\t') && current !== undefined) {
      current.cells = current.cells.map((cell, at) => plainWords(`${cell} ${cells[at] ?? ''}`));
    }
  }

  return rows;
}
