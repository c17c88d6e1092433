import { attribute } from '../xml/attribute';

/** What a chart's frame in a drawing is called: hucre writes its name as a title, Excel as a name. */
export function frameNames(frame: string): readonly string[] {
  const tag = /<(?:[\w.-]+:)?cNvPr\b[^>]*>/.exec(frame)?.[0] ?? '';

  return ['title', 'name'].flatMap((name) => attribute(tag, name) ?? []);
}
