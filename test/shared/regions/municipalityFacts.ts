import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const code = z
  .string()
  .regex(/^\d{8}$/)
  .nullable();

const facts = z.array(
  z.strictObject({
    region: z.string(),
    region_oktmo: z.string(),
    key: z.string(),
    oktmo: code,
    oktmo11: z.string().nullable(),
    check_digit: z.number().nullable(),
    name: z.string(),
    type: z.string(),
    as_of: z.string(),
    oktmo_2019: z.string(),
    oktmo_name_2019: z.string(),
    aliases: z.array(z.string()),
    code_confidence: z.string(),
    source: z.string(),
    successor: z
      .strictObject({
        type: z.string(),
        oktmo: code,
        since: z.string().nullable(),
        since_source: z.string().nullable(),
        code_confidence: z.string(),
        name: z.string(),
      })
      .nullable(),
  }),
);

/** A municipality as the research wrote it down: test/fixtures/municipalityFacts.json. */
export type MunicipalityFacts = z.infer<typeof facts>[number];

/** The facts of a region's municipalities, in the order of their codes of 2019. */
export function municipalityFacts(region: string): readonly MunicipalityFacts[] {
  const text = readFileSync(join(__dirname, '../../fixtures/municipalityFacts.json'), 'utf8');

  return facts
    .parse(JSON.parse(text))
    .filter((each) => each.region === region)
    .sort((one, other) => one.key.localeCompare(other.key));
}
