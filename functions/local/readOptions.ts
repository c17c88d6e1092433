import { type ParseArgsConfig, parseArgs } from 'node:util';
import { desk } from '../../shared/messages/ru/desk';
import { DeskFault } from './desk/deskFault';
import { LocalFault } from './localFault';

/** The options a command was given. Throws `LocalFault` on one it does not have. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  return parsed(() => parseArgs({ args: process.argv.slice(2), options, strict: true }), options).values;
}

/** The one file a command was given, and its options. Throws `LocalFault` or `DeskFault`. */
export function readFileOptions<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  const { values, positionals } = parsed(
    () => parseArgs({ args: process.argv.slice(2), options, strict: true, allowPositionals: true }),
    options,
  );
  const [file] = positionals;

  if (file === undefined || positionals.length > 1) throw new DeskFault(desk.fileNeeded);

  return { file, values };
}

/** The one folder a command was given, and its options. Throws `LocalFault`. */
export function readFolderOptions<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  const { values, positionals } = parsed(
    () => parseArgs({ args: process.argv.slice(2), options, strict: true, allowPositionals: true }),
    options,
  );
  const [folder] = positionals;

  if (folder === undefined || positionals.length > 1) throw new LocalFault('backupMissing', '');

  return { folder, values };
}

function parsed<Result>(parse: () => Result, options: object): Result {
  try {
    return parse();
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
