import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const years = z.array(z.number());
const simpleDue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('once'), at: z.string() }),
  z.strictObject({ kind: z.literal('window'), from: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal('period'), from: z.number(), to: z.number() }),
  z.strictObject({ kind: z.enum(['annual', 'years']), years }),
  z.strictObject({ kind: z.literal('annualBy'), by: z.string(), years, yearsStated: z.boolean() }),
  z.strictObject({ kind: z.literal('annualWindow'), from: z.string(), to: z.string(), years }),
  z.strictObject({
    kind: z.literal('annualMonth'),
    month: z.number(),
    years: z.null(),
    yearsStated: z.literal(false),
  }),
]);
const due = z.union([simpleDue, z.strictObject({ kind: z.literal('several'), rules: z.array(simpleDue) })]);
const words = z.string().nullable();

const facts = z.strictObject({
  regions: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      period: z.strictObject({ from: z.number(), to: z.number() }),
      roadmap: z.array(
        z.strictObject({
          number: z.string(),
          title: z.string(),
          section: z.boolean(),
          dueText: words,
          due,
          executors: z.strictObject({
            ministry: words,
            operator: words,
            municipal: words,
            organisation: words,
          }),
          result: words,
          targets: z.array(
            z.strictObject({
              metric: z.string(),
              unit: z.string(),
              kind: z.string(),
              byYear: z.record(z.string(), z.number()),
            }),
          ),
        }),
      ),
      indicators: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          source: words,
          unit: z.string(),
          targets: z.record(z.string(), z.number().nullable()),
        }),
      ),
      mentoringForms: z.array(z.string()),
      operatorFunctions: z.array(z.string()),
      orderDuties: z.array(
        z.strictObject({
          clause: z.string(),
          text: z.string(),
          due: z.union([
            z.strictObject({ kind: z.literal('none') }),
            z.strictObject({ kind: z.literal('once'), by: z.string() }),
          ]),
        }),
      ),
      notes: z.array(z.string()),
    }),
  ),
});

/** What the sources say, as somebody else wrote it down: test/fixtures/seedFacts.json. */
export type SeedFacts = z.infer<typeof facts>['regions'][number];

/** When something is due, as the facts say it. */
export type SeedDue = z.infer<typeof due>;

/** The facts of each region. */
export function seedFacts(): readonly SeedFacts[] {
  const text = readFileSync(join(__dirname, '../../fixtures/seedFacts.json'), 'utf8');

  return facts.parse(JSON.parse(text)).regions;
}
