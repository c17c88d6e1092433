import * as z from 'zod';
import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import type { MappedHeading } from '../desk';
import { headingSpelling } from './headingSpelling';
import { mergeColumns, registryTemplate } from './mergeTemplate';

/** Sets of headings kept; the one approved longest ago goes first. */
const KEPT = 60;
/** Letters of a heading that are kept: a whole instruction may stand in one, and the schema takes no longer ones. */
const LONGEST = 200;

/**
 * Headings the user has approved, for the state kept in the workbook: the spellings of a row of headings, left
 * to right, and the column each is taken for.
 */
export const rememberedHeadingsSchema = z.array(
  z.strictObject({
    template: z.enum(TEMPLATE_KEYS),
    headings: z.array(z.string().max(2000)).max(1000),
    keys: z.array(z.string().max(40).nullable()).max(1000),
  }),
);

/** Headings the user has approved. */
export type RememberedHeadings = Readonly<z.infer<typeof rememberedHeadingsSchema>>;

/** The same for two rows of headings of one kind, however they are typed and wherever they begin. */
export function headingsSignature(headings: readonly { readonly heading: string }[]): string {
  return JSON.stringify(headings.map(keptSpelling));
}

/** `headings` as they were approved before; `null` for ones that were not, or for columns that are no more. */
export function recallHeadings(
  remembered: RememberedHeadings,
  template: TemplateKey,
  headings: readonly MappedHeading[],
): readonly MappedHeading[] | null {
  const signature = headingsSignature(headings);
  const known = remembered.find(
    (one) => one.template === template && JSON.stringify(one.headings) === signature,
  );
  const keys = new Set(mergeColumns(registryTemplate(template)).map(({ key }) => key));

  if (known === undefined || known.keys.some((key) => key !== null && !keys.has(key))) return null;

  return headings.map((heading, index) => ({
    ...heading,
    key: known.keys[index] ?? null,
    confidence: 'remembered',
  }));
}

/** `remembered` with one more approval, in the place of an earlier one of the same headings. */
export function rememberHeadings(
  remembered: RememberedHeadings,
  template: TemplateKey,
  headings: readonly MappedHeading[],
): RememberedHeadings {
  const signature = headingsSignature(headings);
  const others = remembered.filter(
    (one) => one.template !== template || JSON.stringify(one.headings) !== signature,
  );
  const approved = {
    template,
    headings: headings.map(keptSpelling),
    keys: headings.map(({ key }) => key),
  };

  return [...others, approved].slice(-KEPT);
}

function keptSpelling({ heading }: { readonly heading: string }): string {
  return headingSpelling(heading).slice(0, LONGEST);
}
