/** Error codes of Excel's API that the model itself can give. */
export type FaultCode =
  | 'AccessDenied'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound';

/** What Excel refuses. `code` is the code its API would give; `message` is for developers, not for a screen. */
export class ModelFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string) {
    super(message);
    this.name = 'ModelFault';
    this.code = code;
  }
}
