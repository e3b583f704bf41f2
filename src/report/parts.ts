import type { ScanFinding } from '../scan/outcome.ts';

/** Findings with the parts of each credential one by one, for reports that know of one place a finding. */
export const everyPart = (findings: readonly ScanFinding[]): ScanFinding[] =>
  findings.flatMap((finding) => {
    const { introduced, reachable } = finding;
    const known = { ...(introduced && { introduced }), ...(reachable === undefined ? {} : { reachable }) };
    return [finding, ...(finding.pair ?? []).map((part) => ({ ...part, ...known }))];
  });
