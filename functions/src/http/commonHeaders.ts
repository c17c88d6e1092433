/**
 * On every answer. The API serves no pages, so nothing in an answer may run or be framed, and nothing is
 * cached on the way: what a key opens is for its holder.
 */
export const COMMON_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  Vary: 'Origin, Accept-Encoding, Accept-Language',
  'X-Content-Type-Options': 'nosniff',
} as const;
