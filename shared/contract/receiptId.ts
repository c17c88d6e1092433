import type { TemplateKey } from '../templates/template';
import { submissionParams } from './address';

/** The submission and the revision a receipt stands for. */
export type ReceiptAddress = {
  readonly region: string;
  readonly year: number;
  readonly template: TemplateKey;
  readonly reporter: string;
  readonly revision: number;
};

const PATTERN = /^([^.]+)\.([^.]+)\.([^.]+)\.([^.]+)\.([1-9]\d{0,5})$/;

/** The id of a receipt, `khabarovsk.2024.mentees.08701000.3`. */
export function receiptId({ region, year, template, reporter, revision }: ReceiptAddress): string {
  return [region, year, template, reporter, revision].join('.');
}

/** What an id stands for, or `null` when it is none. */
export function parseReceiptId(id: string): ReceiptAddress | null {
  const [, region, year, template, reporter, revision] = PATTERN.exec(id) ?? [];
  const address = submissionParams.safeParse({ region, year, template, reporter });

  return address.success ? { ...address.data, revision: Number(revision) } : null;
}
