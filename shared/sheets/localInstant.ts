/** `2024-11-25T09:00:00Z` as a person in `timeZone` reads it: `25.11.2024 19:00`. */
export function localInstant(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('ru-RU', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));

  return parts.replace(',', '');
}
