/* Message texts are Excel's where they are documented. Which code Excel answers in which case is partly a guess: nothing
   here was compared with a real Excel. */
const messages = {
  AccessDenied: "You can't perform the requested operation.",
  ApiNotFound: "The API you're trying to use could not be found. It may be available in a newer version of Excel.",
  ConditionNotMet: 'The object has changed since it was loaded.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Exit the editing mode by pressing Enter or Esc.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: 'The request was aborted during run time.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type FailureCode = keyof typeof messages;

const statuses: Partial<Record<FailureCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** A refusal by the host: it ends its request and reaches the add-in as an OfficeExtension.Error. */
export class RichApiFailure extends Error {
  readonly status: number;

  constructor(
    readonly code: FailureCode,
    message: string = messages[code],
    /** For example `TableCollection.getItem`; empty: where the interpreter was. */
    readonly location: string = '',
  ) {
    super(message);
    this.status = statuses[code] ?? 400;
  }
}

export function fail(code: FailureCode, message?: string, location?: string): never {
  throw new RichApiFailure(code, message, location);
}

/** For a member that exists in Excel and not here; the name tells a developer what to emulate next. */
export function notEmulated(member: string): never {
  return fail('ApiNotFound', `${member} is not emulated by the workbench.`, member);
}
