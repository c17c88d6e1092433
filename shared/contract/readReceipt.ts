import * as z from 'zod';
import { MEMBER_REFUSALS } from './commonRefusals';
import { signedReceiptSchema } from './receipt';
import { parseReceiptId } from './receiptId';
import type { Route } from './route';

const receiptParams = z.strictObject({ id: z.string().max(200) }).transform(({ id }, context) => {
  const address = parseReceiptId(id);

  if (address !== null) return address;

  context.issues.push({ code: 'custom', message: 'not the id of a receipt', input: id, path: ['id'] });

  return z.NEVER;
});

/** A receipt by its id. It holds what the submission adds up to, small numbers of people too, so it is not for analysts. */
export const readReceipt = {
  method: 'GET',
  path: 'receipts/{id}',
  summary: 'A signed receipt; its id is {region}.{year}.{template}.{reporter}.{revision}.',
  access: { kind: 'member', roles: ['reporter', 'operator'], scope: 'reporter' },
  params: receiptParams,
  query: z.strictObject({}),
  headers: z.strictObject({}),
  responses: { 200: { description: 'The receipt.', schema: signedReceiptSchema } },
  refusals: [...MEMBER_REFUSALS, 'regionUnknown', 'roleNotAllowed', 'otherReporter', 'receiptUnknown'],
} as const satisfies Route;
