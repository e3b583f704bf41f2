import type { ScanFinding } from '../scan/outcome.ts';

/** How a report shows things. */
export interface ReportOptions {
  /** Show secrets as they are. Only ever true because the user asked for it. */
  readonly reveal: boolean;
  /** Colour the text for a terminal. */
  readonly color: boolean;
  /** The version of keywarden. */
  readonly version: string;
  /** When the scan began and when it ended. */
  readonly started: Date;
  readonly ended: Date;
}

/** What matters of the options to a report that shows neither colours nor itself. */
export type SecretOptions = Pick<ReportOptions, 'reveal'>;

/** The secret of a finding as the report may show it. */
export const shownSecret = ({ secret }: ScanFinding, { reveal }: SecretOptions): string =>
  reveal ? secret.reveal() : secret.toString();
