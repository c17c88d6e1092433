import type { ServerResponse } from 'node:http';

/** An answer without a body is shown by browsers as an empty page of this origin. */
export const NOTHING = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" } as const;

/** Answers without a body, as Azure does for what no function answers. An answer already begun is cut off. */
export function endEmpty(answer: ServerResponse, status: number): void {
  if (answer.headersSent) answer.destroy();
  else answer.writeHead(status, status === 204 ? NOTHING : { ...NOTHING, 'content-length': 0 }).end();
}
