import { xmlText } from './xmlText';

const patterns = new Map<string, RegExp>();

/** The value of an attribute by its name without a prefix, from what `scanXml` gives; `null` when absent. */
export function attribute(attributes: string, name: string): string | null {
  const match = patternOf(name).exec(attributes);

  if (match === null) return null;

  return xmlText(match[1] ?? match[2] ?? '');
}

function patternOf(name: string): RegExp {
  const known = patterns.get(name);

  if (known) return known;

  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

  patterns.set(name, pattern);

  return pattern;
}
