/** What a process did to its files, in order. `told`: it has acknowledged one more commit. */
export type Deed =
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly file: string; readonly length: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'told' };

/** How strace is to be called for `deedsOf`: whole buffers, as hexadecimal, with the paths of files. */
export const STRACE = [
  '-f',
  '-y',
  '-xx',
  '-s',
  '70000',
  '-e',
  'trace=write,pwrite64,ftruncate,fsync,fdatasync',
];

const CALL = /^(\d+) +(\w+)\((\d+)(?:<([^>]*)>)?(?:, (.*))?\) += (\d+)/;
const BEGUN = /^(\d+) +(\w+\(.*) <unfinished \.\.\.>$/;
const ENDED = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/;

/** The deeds in what strace wrote. Calls that failed count for nothing. */
export function deedsOf(trace: string): readonly Deed[] {
  const begun = new Map<string, string>();

  return trace.split('\n').flatMap((line) => {
    const [, first = '', call = ''] = BEGUN.exec(line) ?? [];

    if (first !== '') {
      begun.set(first, call);

      return [];
    }

    const [, process = '', rest = ''] = ENDED.exec(line) ?? [];

    return deedOf(process === '' ? line : `${process} ${begun.get(process) ?? ''}${rest}`) ?? [];
  });
}

function deedOf(line: string): Deed | null {
  const [, , call, descriptor, path = '', rest = ''] = CALL.exec(line) ?? [];
  const file = bytesIn(path).toString();

  if (call === 'write') return descriptor === '1' ? { kind: 'told' } : null;
  if (!/\.db(?:-wal)?$/.test(file)) return null;
  if (call === 'fsync' || call === 'fdatasync') return { kind: 'sync', file };
  if (call === 'ftruncate') return { kind: 'cut', file, length: Number(rest) };

  const [, text = '', at] = /^"([^"]*)", \d+, (\d+)$/.exec(rest) ?? [];

  if (at === undefined) throw new Error(`not understood: ${line.slice(0, 200)}`);

  return { kind: 'write', file, at: Number(at), bytes: bytesIn(text) };
}

function bytesIn(text: string): Buffer {
  return text.startsWith('\\x') ? Buffer.from(text.replaceAll('\\x', ''), 'hex') : Buffer.from(text);
}
