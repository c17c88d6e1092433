import { foldText } from '../cells/foldText';

const STAR = /[\s*]+$/;

/** The key under which a heading and a caption are the same: spelling, line breaks and the star are left out. */
export function captionKey(text: string): string {
  return foldText(text.replace(STAR, '')).replace(STAR, '');
}
