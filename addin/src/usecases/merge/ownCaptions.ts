import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import { captionKey } from '../../../../shared/sheets/captionKey';
import type { Template } from '../../../../shared/templates/template';
import type { MappedHeading } from '../desk';
import type { Heading } from './mapHeadings';

/** Headings that Svod puts on its sheets beyond the template's columns. */
const SVODS = new Set(
  [fixedSheetWords.findings, fixedSheetWords.toTarget, fixedSheetWords.sums].map(captionKey),
);

/** The headings of our own template: columns by their captions, of a doubled one the first. */
export function ownHeadings(headings: readonly Heading[], template: Template): readonly MappedHeading[] {
  const keys = new Map(template.columns.map(({ key, caption }) => [captionKey(caption), key]));

  return headings.map(({ heading, place }): MappedHeading => {
    const caption = captionKey(heading);
    const key = keys.get(caption) ?? null;

    keys.delete(caption);

    return { heading, place, key, confidence: key === null ? 'none' : 'same' };
  });
}

/** How many of the template's captions stand among the headings. */
export function countCaptions(headings: readonly Heading[], template: Template): number {
  return ownHeadings(headings, template).filter(({ key }) => key !== null).length;
}

/**
 * Whether a sheet that lost its stamp is our template all the same: nothing stands above a column that is not
 * ours, and no column is missing that everybody fills. The organisation may be, in a file of one organisation.
 */
export function isOwnSheet(headings: readonly Heading[], template: Template): boolean {
  const own = ownHeadings(headings, template);
  const present = new Set(own.map(({ key }) => key));
  const foreign = own.filter(({ heading, key }) => key === null && !SVODS.has(captionKey(heading)));
  const needed = template.columns.filter(
    ({ key, required, locked }) => required === 'always' && locked !== true && key !== 'organisation',
  );

  return foreign.length === 0 && needed.every(({ key }) => present.has(key));
}
