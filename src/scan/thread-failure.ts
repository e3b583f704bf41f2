import { KeywardenError, messageOf } from '../errors.ts';

/** That a thread of a scan could not do its part, and why. */
export const threadFailed = (thrown: unknown): KeywardenError =>
  new KeywardenError(`a thread of the scan failed: ${messageOf(thrown)}`, { cause: thrown });

/** That a thread of a scan is gone before it was done. */
export const threadEnded = (): KeywardenError => new KeywardenError('a thread of the scan ended early');
