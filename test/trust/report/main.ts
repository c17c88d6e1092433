import { readFile, writeFile } from 'node:fs/promises';
import { describeMachine } from '../../bench/report/machine';
import { readFigures } from './readFigures';
import { withFigures } from './withFigures';

/* Puts the figures of a run of `npm run trust` into the page. Argument: the file that `keepFigure` wrote. */
const PAGE = 'docs/reliability.md';
const [file = ''] = process.argv.slice(2);
const figures = readFigures(await readFile(file, 'utf8').catch(() => ''));
const measured = `Measured on ${new Date().toISOString().slice(0, 10)}: ${await describeMachine()}.`;

await writeFile(PAGE, withFigures(await readFile(PAGE, 'utf8'), figures, measured));
