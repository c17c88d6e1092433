import * as z from 'zod';
import { regionSchema } from '../regions/region';
import { attainmentSchema } from './attainmentSchema';
import { contract } from './contract';
import { MAX_MEASURES, unguardedMeasures } from './countsSubmission';
import { errorBodySchema } from './errorBody';
import { findingCodeSchema } from './findingCodeSchema';
import { ledgerSchema } from './ledgerSchema';
import { pathNames } from './pathNames';
import { measureSchema, quantitySchema, receiptSchema, signedReceiptSchema } from './receipt';
import { REFUSALS, type RefusalCode } from './refusals';
import { reporterSchema } from './reporter';
import type { Response, Route } from './route';
import { explanationSchema, findingSchema, unguardedColumns, wireColumnsSchema } from './submission';

type Json = Readonly<Record<string, unknown>>;

/** An OpenAPI document, as far as anything here looks into it. */
export type OpenApiDocument = { readonly openapi: '3.1.1'; readonly [member: string]: unknown };

/** Of the API, not of the program: raised when a caller has to change. */
const VERSION = '1.0.0';

/** Schemas that stand in the document once, under these names. */
const NAMED = {
  Attainment: attainmentSchema,
  Columns: wireColumnsSchema,
  Error: errorBodySchema,
  Explanation: explanationSchema,
  Finding: findingSchema,
  FindingCode: findingCodeSchema,
  Ledger: ledgerSchema,
  Measure: measureSchema,
  Quantity: quantitySchema,
  Receipt: receiptSchema,
  Region: regionSchema,
  Reporter: reporterSchema,
  SignedReceipt: signedReceiptSchema,
};

/** The contract as an OpenAPI 3.1 document. docs/openapi.json is this document; a test compares them. */
export function openApi(): OpenApiDocument {
  const paths: Record<string, Record<string, Json>> = {};

  for (const [name, route] of Object.entries(contract)) {
    const path = `/api/${route.path}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }

  return {
    openapi: '3.1.1',
    info: { title: 'Svod', version: VERSION, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(NAMED).map(([id, schema]) => [id, definition(id, schema)])),
      securitySchemes: {
        accessKey: { type: 'http', scheme: 'bearer', description: 'svod_ and 43 characters of base64url' },
      },
    },
  };
}

function operation(name: string, route: Route): Json {
  const { access } = route;

  return {
    operationId: name,
    summary: route.summary,
    ...(access.kind === 'public'
      ? { security: [] }
      : { security: [{ accessKey: [] }], 'x-roles': access.roles, 'x-scope': access.scope }),
    parameters: [
      ...pathParameters(route.path),
      ...parameters('query', route.query),
      ...parameters('header', route.headers),
    ],
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(route.body, 'output')) } }),
    responses: { ...answers(route), ...refusals(route.refusals) },
  };
}

/** All of them are text; what does not fit their shape is 404. */
function pathParameters(path: string): readonly Json[] {
  return pathNames(path).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function parameters(where: 'query' | 'header', schema: z.ZodObject): readonly Json[] {
  return Object.entries(schema.shape).map(([name, value]) => ({
    name,
    in: where,
    schema: schemaOf(value, 'input'),
  }));
}

function answers(route: Route): Json {
  return Object.fromEntries(
    Object.entries(route.responses).map(([status, response]) => [status, answer(response)]),
  );
}

function answer({ description, schema, mediaType, headers }: Response): Json {
  return {
    description,
    ...(headers === undefined
      ? {}
      : { headers: Object.fromEntries(headers.map((header) => [header, { schema: { type: 'string' } }])) }),
    ...(schema === undefined ? {} : { content: json(schemaOf(schema, 'output')) }),
    ...(mediaType === undefined ? {} : { content: { [mediaType]: {} } }),
  };
}

/** One response a status; its description names the codes. */
function refusals(listed: readonly RefusalCode[]): Json {
  const byStatus = new Map<number, RefusalCode[]>();

  for (const code of [...listed, 'internal'] as const) {
    const { status } = REFUSALS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }

  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.join(', '), content: json(schemaOf(errorBodySchema, 'output')) },
    ]),
  );
}

function json(schema: Json): Json {
  return { 'application/json': { schema } };
}

/** A schema with references to the named ones. */
function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, $defs: _definitions, ...rest } = jsonSchema(schema, io);

  return rest;
}

/** A named schema itself, which zod puts among the definitions. */
function definition(id: string, schema: z.core.$ZodType): unknown {
  const { id: _id, ...rest } = jsonSchema(z.strictObject({ schema }), 'output').$defs?.[id] ?? {};

  return rest;
}

function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output'): z.core.JSONSchema.BaseSchema {
  const metadata = z.registry<{ id: string }>();
  for (const [id, named] of Object.entries(NAMED)) metadata.add(named, { id });

  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    metadata,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      // Descriptions are kept by zod itself, and ids here.
      const description = z.globalRegistry.get(zodSchema)?.description;

      if (description !== undefined) json.description = description;
      if (zodSchema === unguardedColumns) json.$ref = '#/$defs/Columns';
      if (zodSchema === unguardedMeasures)
        Object.assign(json, { type: 'array', maxItems: MAX_MEASURES, items: { $ref: '#/$defs/Measure' } });
    },
  });

  // Definitions are lifted to where OpenAPI keeps them.
  return JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
