import type { FaultCode } from '../../model/modelFault';

/** Error codes of the Excel API that the host gives; `HostBug` is none of Excel's, so that no code expects it. */
export type ErrorCode =
  | FaultCode
  | 'ApiNotFound'
  | 'InvalidObjectPath'
  | 'NotImplemented'
  | 'RequestAborted'
  | 'HostBug';

const HTTP_STATUS: { readonly [code in ErrorCode]?: number } = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  HostBug: 500,
};

/** A failed action: the library makes it an `OfficeExtension.Error` of the same code. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: ErrorCode | (string & {}), message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

/** The HTTP status that goes with a code. */
export function httpStatusOf(code: string): number {
  return Object.entries(HTTP_STATUS).find(([known]) => known === code)?.[1] ?? 400;
}

/** Excel has it, the simulation has not. */
export function notSimulated(what: string): HostError {
  return new HostError('NotImplemented', `${what} is not simulated.`);
}

/** An argument Excel does not take. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

/** A thing that is not there. */
export function notFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
