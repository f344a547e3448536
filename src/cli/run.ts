import type { RunRequest } from './arguments';
import type { Terminal } from './terminal';

/** A command at work. Gives false when what it looked at is wrong; what could not be done it tells the terminal. */
export type Run = (request: Pick<RunRequest, 'files' | 'options'>, terminal: Terminal) => Promise<boolean>;
