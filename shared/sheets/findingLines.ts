import type { Finding } from '../checking/finding';
import { messageOf } from '../messages/messageOf';
import { fixedSheetWords } from '../messages/ru/sheets';
import { captionOf } from '../templates/captionOf';
import type { Template } from '../templates/template';
import { findingMark } from './findingMark';

/** Characters of one cell: more nobody reads there, and all stand on the sheet «Замечания». Excel takes 32,767. */
const MAX_LENGTH = 1000;
const { severity: words, more } = fixedSheetWords;
/** How the lines begin that Svod writes; others are the user's own. */
const STARTS = [...Object.values(words), more(2).replace(/\d.*$/s, '')];

/** A row's findings as the text of its cell under «Замечания», one line each, as many as there is room for. */
export function findingLines(template: Template, findings: readonly Finding[]): string {
  const lines: string[] = [];
  let length = 0;

  for (const [index, finding] of findings.entries()) {
    const line = lineOf(template, finding);

    length += line.length + 1;
    if (lines.length > 0 && length > MAX_LENGTH) return [...lines, more(findings.length - index)].join('\n');

    lines.push(line.slice(0, MAX_LENGTH));
  }

  return lines.join('\n');
}

/** Lines of an old text that Svod did not write: a remark somebody left in the column is not Svod's to delete. */
export function foreignLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !STARTS.some((start) => line.startsWith(start)));
}

function lineOf(template: Template, finding: Finding): string {
  const { severity, column } = finding;
  // A cell's own content may stand in the text, and it may hold line breaks.
  const text = messageOf('ru', finding).replace(/\s+/g, ' ');

  if (column === null) return `${words[severity]}: ${text}`;

  const { before, after } = findingMark(severity);

  return `${before}${captionOf(template, column)}${after}: ${text}`;
}
