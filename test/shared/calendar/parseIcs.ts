/** One component of an iCalendar file, read by nothing that wrote it. */
export type IcsComponent = {
  readonly name: string;
  /** Values by property name with its parameters, unescaped. */
  readonly values: ReadonlyMap<string, string>;
  readonly parts: readonly IcsComponent[];
};

type Open = { name: string; values: Map<string, string>; parts: Open[] };

/** The lines of a file with the folds undone. Throws on a line break that is not CRLF. */
export function unfolded(text: string): readonly string[] {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('a bare line break');

  return text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

/** The one component of a file. Throws on what does not nest. */
export function parseIcs(text: string): IcsComponent {
  const root: Open = { name: '', values: new Map(), parts: [] };
  const open = [root];

  for (const line of unfolded(text)) {
    const at = line.indexOf(':');
    const [name, value] = [line.slice(0, at), line.slice(at + 1)];
    const last = open.at(-1) ?? root;

    if (name === 'BEGIN') {
      const part: Open = { name: value, values: new Map(), parts: [] };
      last.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} closes nothing`);
    } else {
      if (last.values.has(name)) throw new Error(`${name} twice`);
      last.values.set(name, unescaped(value));
    }
  }

  const [only] = root.parts;
  if (only === undefined || open.length > 1 || root.parts.length > 1) throw new Error('not one component');

  return only;
}

function unescaped(value: string): string {
  return value.replace(/\\([\\,;nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
