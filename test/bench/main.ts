import { writeFile } from 'node:fs/promises';
import type { BenchCase } from './benchCase';
import { cases } from './cases/cases';
import { type BenchOptions, readOptions } from './readOptions';
import type { Outcome } from './report/outcome';
import { resultsTable } from './report/resultsTable';
import { summary } from './report/summary';
import { writePage } from './report/writePage';
import { openResources, type Resources } from './resources';

await runBenchmark(
  readOptions(
    process.argv.slice(2),
    cases.map(({ id }) => id),
  ),
);

async function runBenchmark({ only, json, write }: BenchOptions): Promise<void> {
  const resources = openResources();
  const outcomes: Outcome[] = [];

  try {
    for (const benchCase of cases.filter(({ id }) => only?.includes(id) ?? true)) {
      outcomes.push(await runCase(benchCase, resources));
    }
  } finally {
    await resources.close();
  }

  console.log(`${resultsTable(outcomes)}\n\n${summary(outcomes)}`);
  if (json !== null) await writeFile(json, `${JSON.stringify(outcomes.flatMap(toJson), null, 2)}\n`);
  if (write) await writePage(outcomes);
}

/** Progress goes to standard error, where it is in nobody's way. */
async function runCase(benchCase: BenchCase, resources: Resources): Promise<Outcome> {
  const began = performance.now();
  console.error(`${benchCase.id} …`);

  const found = await benchCase.measure(resources);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.error('leftOut' in found ? `  left out: ${found.leftOut}` : `  ${found.details}, in ${seconds} s`);

  return { benchCase, found };
}

function toJson({ benchCase: { id, aim }, found }: Outcome) {
  return 'leftOut' in found ? [] : [{ id, what: found.what, ratio: found.ratio, aim }];
}
