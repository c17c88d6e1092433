import { createHash } from 'node:crypto';
import { PLAIN_STYLE } from './pages/plainPage';

/** Where Excel on the web frames a pane: Microsoft 365's own pages and SharePoint's. */
const OFFICE_FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
].join(' ');

const STYLE_HASH = createHash('sha256').update(PLAIN_STYLE).digest('base64');

/** On every page: nothing that is not named, no other base for its links, no form, no plug-in. */
const STRICT = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/**
 * Of pages that run scripts. Fluent UI and the grid write their styles into the page while it runs, and no hash can
 * name those; its pictures and our downloads are data: and blob:.
 */
const RUNNING = [
  ...STRICT,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
];

/** The policy for each kind of page. */
const POLICIES = {
  pane: [
    ...RUNNING,
    "script-src 'self' https://appsforoffice.microsoft.com",
    `frame-ancestors 'self' ${OFFICE_FRAMES}`,
  ],
  demonstration: [...RUNNING, "script-src 'self'", "frame-ancestors 'none'"],
  plain: [...STRICT, `style-src 'sha256-${STYLE_HASH}'`, "img-src 'self'", "frame-ancestors 'none'"],
} as const;

/** Of files that are no pages: they load nothing, but could be shown in a frame. A script that runs as a worker has this for its own policy. */
const FILE_POLICY = "frame-ancestors 'none'";

/** Of what a page might ask the machine for, none asks for anything. */
const NO_DEVICES = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What every answer says, whatever it is. Browsers heed the first over https only. */
export const ALWAYS = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/**
 * The headers that keep a page to itself. The pane's pages may be framed by Excel on the web and by our own
 * demonstration, all others by nobody. Files are for our own pages, but for the icons, which Excel shows in its own.
 */
export function securityHeaders(path: string, isPage: boolean): Readonly<Record<string, string>> {
  const isPane = /\/(?:taskpane|commands)\.html$/.test(path);
  const isForOthers = isPane || path.startsWith('/assets/icons/');
  const resource = { 'cross-origin-resource-policy': isForOthers ? 'cross-origin' : 'same-origin' };

  if (!isPage) return { ...ALWAYS, ...resource, 'content-security-policy': FILE_POLICY };

  return {
    ...ALWAYS,
    ...resource,
    'content-security-policy': policyOf(path, isPane).join('; '),
    'permissions-policy': NO_DEVICES,
    // Not for the pane: a dialog that Excel opens for an add-in talks to the window that opened it.
    ...(isPane ? {} : { 'cross-origin-opener-policy': 'same-origin' }),
  };
}

function policyOf(path: string, isPane: boolean): readonly string[] {
  if (isPane) return POLICIES.pane;

  return path === '/try/page.html' ? POLICIES.demonstration : POLICIES.plain;
}
