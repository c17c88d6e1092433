import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  S0: '000_bd6656131846b5d5.txt',
  S2: '002_342ecb0317c57824.txt',
  S4: '004_5baee3a04284b596.txt',
} as const;

/** The text of a source document, as it was received. */
export function seedText(document: keyof typeof FILES): string {
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
