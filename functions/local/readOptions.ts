import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LocalFault } from './localFault';

/** The options a command was given. Throws `LocalFault` on one it does not have. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, strict: true }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new LocalFault('optionUnknown', known(options));

    throw error;
  }
}

function known(options: object): string {
  return Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ');
}
