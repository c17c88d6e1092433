/** The month of an ISO day: `2024-09-15` → `2024-09`. Takes only what readDate gives as a day, not a missing word. */
export function monthOf(iso: string): string {
  return iso.slice(0, 7);
}
