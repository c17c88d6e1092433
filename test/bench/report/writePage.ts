import { readFile, writeFile } from 'node:fs/promises';
import { describeMachine } from './machine';
import type { Outcome } from './outcome';
import { resultsTable } from './resultsTable';
import { summary } from './summary';

const PAGE = 'docs/performance.md';
/** What the script writes stands between these lines; the rest of the page is written by hand. */
const BEGIN = '<!-- results: written by npm run bench -- --write -->';
const END = '<!-- end of results -->';

/** Puts the results into docs/performance.md. Throws when the page has lost the place for them. */
export async function writePage(outcomes: readonly Outcome[]): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);

  if (begin < 0 || end < begin) throw new Error(`${PAGE} has no place for results (${BEGIN})`);

  const day = new Date().toISOString().slice(0, 10);
  const results = [
    BEGIN,
    `Measured on ${day}: ${await describeMachine()}.`,
    summary(outcomes),
    resultsTable(outcomes),
  ];

  await writeFile(PAGE, `${page.slice(0, begin) + results.join('\n\n')}\n\n${page.slice(end)}`);
}
