import * as z from 'zod';

const documentKey = z.string().regex(/^S\d{1,2}$/, 'expected the number of a source document, S0');

/** Where a fact was read: a source document by its number in docs/sources.md (`S0`), and the item in it. */
export const source = z.strictObject({ document: documentKey, item: z.string().min(1) });

/** A document that the region's data was read from, as the sheets name it. */
export const sourceDocument = z.strictObject({
  key: documentKey,
  /** What the document calls itself. */
  title: z.string().min(1),
  /** What it is called beside a number, where the title is too long to be read. */
  shortTitle: z.string().min(1).max(80),
});

/** A reporting year. */
export const year = z.int().min(2019).max(2100);
/** A month, `2024-09`. */
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'expected YYYY-MM');
/** A day that every year has; 29 February is refused. */
export const monthDay = z
  .string()
  .regex(
    /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
    'expected MM-DD, a day that every year has',
  );
/** A municipality's code in the classifier. */
export const oktmo = z.string().regex(/^\d{8}$/, 'expected 8 digits of ОКТМО');
