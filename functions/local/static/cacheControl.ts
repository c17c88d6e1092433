/** esbuild writes a hash of the content into the names of what it makes. */
const HASHED = /-[0-9A-Z]{8}\.(?:js|css|js\.map|css\.map|js\.LEGAL\.txt)$/;
/** Named by pages that come anew each time; Office shows no icon at all that may not be stored. */
const STEADY = /\/(?:assets|vendor)\//;

/** How long a path may be kept: hashed files for ever, icons and Office.js for a day, pages until asked again. */
export function cacheControlOf(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';

  return STEADY.test(path) ? 'public, max-age=86400' : 'no-cache';
}
