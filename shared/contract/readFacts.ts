import * as z from 'zod';
import { regionParams } from './address';
import { REGION_REFUSALS } from './commonRefusals';
import { factsQuery } from './factsQuery';
import { keptNumberSchema } from './release';
import type { Route } from './route';
import { wireColumnsSchema } from './submission';

const dimension = z.array(
  z.strictObject({ key: z.string(), title: z.string(), more: z.record(z.string(), z.string()) }),
);

/** A star of facts on the wire; what the fields mean is in shared/facts/fact.ts. */
export const factSetSchema = z.strictObject({
  version: z.int().min(1),
  region: z.string(),
  asOf: z.iso.datetime(),
  /** How many facts there are. */
  rows: z.int().min(0),
  /** The fields of a fact but its key, which follows from them (shared/facts/wireFacts.ts). */
  columns: wireColumnsSchema,
  dimensions: z.strictObject({
    regions: dimension,
    reporters: dimension,
    organisations: dimension,
    years: dimension,
    indicators: dimension,
    levels: dimension,
    forms: dimension,
    templates: dimension,
    states: dimension,
    items: dimension,
  }),
  kept: z.array(z.strictObject({ year: z.int(), ...keptNumberSchema.shape })),
});

/** Every number of the region as a tidy table with its dimensions: live for the operator, of releases for analysts. */
export const readFacts = {
  method: 'GET',
  path: 'regions/{region}/facts',
  summary: 'All numbers as a star schema: live for the operator, of each year’s newest release for analysts.',
  access: { kind: 'member', roles: ['operator', 'analyst'], scope: 'region' },
  params: regionParams,
  query: z.strictObject(factsQuery),
  headers: z.strictObject({}),
  responses: { 200: { description: 'Facts, dictionary-encoded, and dimensions.', schema: factSetSchema } },
  refusals: [...REGION_REFUSALS, 'yearUnknown', 'roleNotAllowed', 'asOfInvalid'],
} as const satisfies Route;
