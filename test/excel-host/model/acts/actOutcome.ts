/** Whether an act was done; `message` is Excel's reason, or the validation's own message. */
export type ActOutcome =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly reason: 'validation' | 'warning' | 'refused';
      readonly title: string;
      readonly message: string;
    };
