/** `text` as a sentence begins, «городской округ …» as «Городской округ …». */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
