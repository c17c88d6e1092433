/** ИСТИНА or ЛОЖЬ, as Russian Excel shows a boolean. */
export function shownBoolean(boolean: boolean): string {
  return boolean ? 'ИСТИНА' : 'ЛОЖЬ';
}
