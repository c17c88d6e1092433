/** The languages whose separators, month names and error texts the grid can show. */
export type Locale = 'en-US' | 'ru-RU';
