import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * What has to be right before tests are run, all at once: types, lint rules, the build. Ends with code 1 when one of them
 * fails, after all have said what they have to say.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const STEPS = [
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['functions/local/build.mjs'],
];
const codes = await Promise.all(STEPS.map(run));

process.exit(codes.every((code) => code === 0) ? 0 : 1);

function run(command) {
  return new Promise((resolve) => {
    spawn(process.execPath, command, { cwd: root, stdio: 'inherit' }).once('exit', resolve);
  });
}
