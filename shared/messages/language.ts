/** The languages of the screen: Russian first, English second. */
export type Language = 'ru' | 'en';
