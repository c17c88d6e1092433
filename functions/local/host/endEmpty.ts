import type { ServerResponse } from 'node:http';

/** Answers without a body, as Azure does for what no function answers. An answer already begun is cut off. */
export function endEmpty(answer: ServerResponse, status: number): void {
  if (answer.headersSent) answer.destroy();
  else answer.writeHead(status, status === 204 ? {} : { 'content-length': 0 }).end();
}
