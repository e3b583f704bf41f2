export type { Place, PlaceKind } from './engine/chunk.ts';
export type { Position } from './engine/finding.ts';
export type { Confidence, Rule, Severity } from './engine/rule.ts';
export type { Secret } from './engine/secret.ts';
export { KeywardenError, UsageError } from './errors.ts';
export type { Age, AllowedFinding, Introduction, Outcome, Problem, ScanFinding, Skip } from './scan/outcome.ts';
export type { ScanRequest, ScanTarget } from './scan/request.ts';
export { scan } from './scan/scan.ts';
