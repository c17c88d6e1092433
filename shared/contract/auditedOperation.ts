import type { Contract, OperationName } from './contract';

/** The operations of which the audit list has lines. */
export type AuditedOperation = {
  [Name in OperationName]: Contract[Name] extends { readonly audit: 'read' | 'change' } ? Name : never;
}[OperationName];
