/** No name of ours begins like an access key. */
const NAME = /^(?!svod_)[A-Za-z][A-Za-z0-9_-]{0,39}$/i;

/**
 * A name out of a request, fit to be repeated in the answer and the log; `?` for what does not look like a
 * name, since a caption or a cell's text may have come in its place.
 */
export function safeName(name: string): string {
  return NAME.test(name) || /^\d{1,9}$/.test(name) ? name : '?';
}
