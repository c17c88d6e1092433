import type { LogLine } from './types';

/** Writes a line of the log to standard error, without what the library only says for its own makers. */
export function writeLine({ level, category, name, message }: LogLine): void {
  if (category === 'system' && (level === 'debug' || level === 'trace')) return;

  process.stderr.write(`${new Date().toISOString()} ${level} ${name ?? category}: ${message}\n`);
}
