import * as z from 'zod';
import { regionParam } from './address';
import { BODY_REFUSALS, REGION_REFUSALS } from './commonRefusals';
import { memberChangeSchema, memberParam, memberSchema } from './memberSchema';
import type { Route } from './route';

/**
 * Issues a key or changes what it may do. The key is made by the caller, who sends only its hash, under an id of the
 * caller's, so that a repeated request is harmless and the service knows no key that it was not shown in use.
 */
export const putMember = {
  method: 'PUT',
  path: 'regions/{region}/members/{member}',
  summary: 'Issues an access key by its hash, changes its scope or expiry, or revokes it.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'change',
  params: z.strictObject({ region: regionParam, member: memberParam }),
  query: z.strictObject({}),
  headers: z.strictObject({
    'if-match': z
      .string()
      .regex(/^"[1-9]\d{0,8}"$/)
      .transform((tag) => Number(tag.slice(1, -1)))
      .optional(),
    'if-none-match': z.literal('*').optional(),
  }),
  body: memberChangeSchema,
  responses: {
    200: {
      description: 'The member as changed, or as it was already.',
      schema: memberSchema,
      headers: ['ETag'],
    },
    201: { description: 'The new member.', schema: memberSchema, headers: ['ETag'] },
  },
  refusals: [
    ...REGION_REFUSALS,
    'roleNotAllowed',
    ...BODY_REFUSALS,
    'preconditionMissing',
    'reporterUnknown',
    'memberUnknown',
    'memberIdUsed',
    'memberMoved',
    'memberRevoked',
    'ownKey',
    'tooManyMembers',
    'memberScopeInvalid',
    'memberExpiryInvalid',
    'labelHasContact',
  ],
} as const satisfies Route;
