import type { FileFault } from './saved-file.ts';

/** Why something could not be done with what is kept on the device. Nothing that was there is lost. */
export type StoreFault =
  /** The browser lets this page keep nothing. */
  | 'unavailable'
  /** Another tab holds the database open and does not let go. */
  | 'blocked'
  | 'full'
  /** A newer version of this site wrote the database. */
  | 'newer-version'
  | 'corrupt'
  /** The item was deleted in the meantime. */
  | 'gone'
  | 'name-missing'
  | 'name-too-long'
  /** The tool gave nothing that a link could hold. */
  | 'nothing-to-save'
  | 'file-unreadable'
  | FileFault
  | 'failed';

/** What came of it: values, or the reason why there are none. */
export type Outcome<Value extends object = object> = ({ readonly ok: true } & Readonly<Value>) | Refusal;

/** Nothing was done, and why. */
export interface Refusal {
  readonly ok: false;
  readonly fault: StoreFault;
}

/** An outcome of which nothing came. @param fault why */
export const refusal = (fault: StoreFault): Refusal => ({ ok: false, fault });

/** Names of the errors that IndexedDB is specified to give. */
const FAULT_OF_ERROR: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  NotFoundError: 'corrupt',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotReadableError: 'corrupt',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  InvalidStateError: 'unavailable',
};

/** The fault behind whatever was thrown. @example faultOf(new DOMException('', 'VersionError')) // 'newer-version' */
export function faultOf(error: unknown): StoreFault {
  const name = error instanceof Error ? error.name : '';
  return (Object.hasOwn(FAULT_OF_ERROR, name) ? FAULT_OF_ERROR[name] : undefined) ?? 'failed';
}
