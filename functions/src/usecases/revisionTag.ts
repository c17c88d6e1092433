/** The ETag of a submission: its revision in quotes. */
export function revisionTag(revision: number): string {
  return `"${revision}"`;
}
