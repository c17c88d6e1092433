const SERVICE = /\/odata(?=[/?#]|$)/;

/**
 * The address of the feed as its caller wrote it, without a slash at the end: links in an OData answer are whole
 * addresses. A front end that took the TLS off says so, and then links must not lead past it.
 */
export function odataRoot(url: string, forwardedProto: string | undefined): string {
  const { protocol, host, pathname } = new URL(url);
  const end = SERVICE.exec(pathname);
  if (end === null) throw new Error('this is no address of the feed');

  const scheme = forwardedProto?.split(',').at(-1)?.trim() === 'https' ? 'https:' : protocol;

  return `${scheme}//${host}${pathname.slice(0, end.index)}/odata`;
}
