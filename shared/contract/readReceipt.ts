import * as z from 'zod';
import { MEMBER_REFUSALS } from './commonRefusals';
import { signedReceiptSchema } from './receipt';
import { parseReceiptId } from './receiptId';
import { ROLES } from './role';
import type { Route } from './route';

const receiptParams = z.strictObject({ id: z.string().max(200) }).transform(({ id }, context) => {
  const address = parseReceiptId(id);

  if (address !== null) return address;

  context.issues.push({ code: 'custom', message: 'not the id of a receipt', input: id, path: ['id'] });

  return z.NEVER;
});

/** A receipt by its id. It holds what the submission adds up to and no rows, so an analyst may read it. */
export const readReceipt = {
  method: 'GET',
  path: 'receipts/{id}',
  summary: 'A signed receipt; its id is {region}.{year}.{template}.{reporter}.{revision}.',
  access: { kind: 'member', roles: ROLES, scope: 'reporter' },
  params: receiptParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: { 200: { description: 'The receipt.', schema: signedReceiptSchema } },
  refusals: [...MEMBER_REFUSALS, 'regionUnknown', 'otherReporter', 'receiptUnknown'],
} as const satisfies Route;
