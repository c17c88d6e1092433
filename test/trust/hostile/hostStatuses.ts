/**
 * What the host answers by itself, with an empty body, and why. Everything else that is answered is the contract's.
 */
export const HOST_STATUSES: Readonly<Record<number, string>> = {
  204: 'OPTIONS: what a page may ask',
  400: 'no HTTP, a head that says Host, Authorization or Content-Type twice, a Host that is none, a path that is no UTF-8',
  404: 'no function has this path and method',
  408: 'the head or the body came too slowly',
  413: 'extensions of chunks without end',
  417: 'an Expect that is not 100-continue',
  431: 'a head of more than 16 KB',
};
