/** Where Excel on the web frames a pane: Microsoft 365's own pages and SharePoint's. */
const OFFICE_FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
].join(' ');

/** Fluent UI writes its styles into the page; its pictures and our downloads are data: and blob:. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What every answer says. */
const ALWAYS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

/**
 * The headers that keep a page to itself. The pane's pages may be framed by Excel on the web and by our own
 * demonstration, all others by nobody. Files that are not pages need only the first two.
 */
export function securityHeaders(path: string, isPage: boolean): Readonly<Record<string, string>> {
  if (!isPage) return ALWAYS;

  const isPane = /\/(?:taskpane|commands)\.html$/.test(path);
  const ancestors = `frame-ancestors ${isPane ? `'self' ${OFFICE_FRAMES}` : "'none'"}`;

  return {
    ...ALWAYS,
    'content-security-policy': [...POLICY, ancestors].join('; '),
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
