import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  S0: '000_bd6656131846b5d5.txt',
  S1: '001_281dcb6361331b8a.txt',
  S2: '002_342ecb0317c57824.txt',
  S3: '003_3683449549ee6467.txt',
  S4: '004_5baee3a04284b596.txt',
} as const;

/** The number of a source document whose text is at hand. */
export type SeedDocument = keyof typeof FILES;

/** The text of a source document, as it was received. */
export function seedText(document: SeedDocument): string {
  return readFileSync(join(__dirname, '../../fixtures/seeds', FILES[document]), 'utf8');
}

/**
 * One line of words: joins words broken over lines and unites white space. «професси-ональная» was broken too,
 * but has lost its line break, so it is named here.
 */
export function plainWords(text: string): string {
  return text
    .replace(/-\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .replace('професси-ональная', 'профессиональная')
    .trim();
}
