import type { ScanFinding } from '../scan/outcome.ts';

/** How a report shows things. */
export interface ReportOptions {
  /** Show secrets as they are. Only ever true because the user asked for it. */
  readonly reveal: boolean;
  /** Colour the text for a terminal. */
  readonly color: boolean;
}

/** The secret of a finding as the report may show it. */
export const shownSecret = ({ secret }: ScanFinding, { reveal }: ReportOptions): string =>
  reveal ? secret.reveal() : secret.toString();
