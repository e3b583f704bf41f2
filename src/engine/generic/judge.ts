import type { Candidate, Confidence } from '../rule.ts';
import { type Assignment, assignmentOf } from './assignment.ts';
import { signsOfName } from './name.ts';
import { PLACES } from './place.ts';
import { refusalOf } from './refusals.ts';
import { type Placed, placed, placeSignals, type Signals, signalsOf } from './signals.ts';
import { WEIGHTS as TRAINED } from './weights.ts';

/** Why a text counts as a credential or not. */
export interface Judgement {
  readonly assignment: Assignment | undefined;
  /** Why it cannot be one, in words. */
  readonly refused?: string;
  readonly own: Signals;
  readonly place: Signals;
  /** Log odds that it is one, where it stands. */
  readonly score: number;
  readonly confidence: Confidence | undefined;
  /** The confidence at the path where it would be likeliest; for content whose path is not known. */
  readonly surest: Confidence | undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What people choose themselves; all else is issued, and not as a word. */
const THOUGHT_UP: ReadonlySet<string> = new Set(['password', 'secret']);
const SHORT_WORD = /^[A-Za-z]{1,7}$/;

/** The least score of each confidence, chosen where false alarms in source trees are rare enough. */
export const LEAST_SCORE = { high: 3, medium: 0.75, low: -1 } as const;

/**
 * Weights that no training gives: the passwords of the labelled repositories were replaced by drawn ones, so that they say
 * nothing about those that people think up.
 */
const SET_BY_HAND = {
  'password of many kinds of characters in settings': 5.5,
  'password of many kinds of characters in code': 3.5,
  'elaborate password': 1.5,
  'elaborate secret in settings': 6.5,
  'password in a file of credentials': 6,
  'secret in a file of credentials': 4,
  'a few letters in a test': -0.8,
  'a few letters for a made-up user': -1.5,
};

const WEIGHTS: Readonly<Record<string, number>> = { ...TRAINED, ...SET_BY_HAND };

const weigh = (signals: Signals): number => {
  let sum = 0;
  for (const name in signals) sum += signals[name]! * (WEIGHTS[name] ?? 0);
  return sum;
};

const most = new Map<string, number>();

/** What a path adds at most: that of the likeliest of all places there are. */
const bestOfPlace = (what: Placed): number => {
  const key = Object.values(what).join(' ');
  const known = most.get(key) ?? Math.max(...PLACES.map((place) => weigh(placeSignals(what, place))));
  most.set(key, known);
  return known;
};

const confidenceOf = (score: number): Confidence | undefined =>
  (['high', 'medium', 'low'] as const).find((level) => score >= LEAST_SCORE[level]);

const NO_SIGNALS: Signals = {};

const refuse = (refused: string, assignment: Assignment | undefined): Judgement => ({
  assignment,
  refused,
  own: NO_SIGNALS,
  place: NO_SIGNALS,
  score: Number.NEGATIVE_INFINITY,
  confidence: undefined,
  surest: undefined,
});

const judgeAnew = (candidate: Candidate): Judgement => {
  const assignment = assignmentOf(candidate);
  if (assignment === undefined) return refuse('not given to a name', undefined);
  const { promise, against } = signsOfName(assignment.name);
  if (promise === undefined) return refuse('its name promises no credential', assignment);
  if (against.has('identifier')) return refuse('the name or number of a credential', assignment);
  if (against.has('public')) return refuse('its name says that it is public', assignment);
  if (against.has('made up')) return refuse('its name says that it is none', assignment);
  if (against.has('about') && /^[0-9]+$/.test(assignment.value)) return refuse('a number of something', assignment);
  if (!THOUGHT_UP.has(promise) && SHORT_WORD.test(assignment.value)) return refuse('a short word', assignment);
  if (promise === 'key' && UUID.test(assignment.value)) return refuse('an identifier', assignment);
  const refused = refusalOf(assignment);
  if (refused !== undefined) return refuse(refused, assignment);
  const { own, place } = signalsOf(assignment, candidate.path);
  const always = WEIGHTS.always! + weigh(own);
  const score = always + weigh(place);
  const surest = confidenceOf(always + bestOfPlace(placed(assignment, own)));
  return { assignment, own, place, score, confidence: confidenceOf(score), surest };
};

let last: { readonly candidate: Candidate; readonly judgement: Judgement } | undefined;

/** Judges a match of a generic rule. The checks of a rule ask one after the other, so the last answer is kept. */
export const judge = (candidate: Candidate): Judgement => {
  if (last?.candidate !== candidate) last = { candidate, judgement: judgeAnew(candidate) };
  return last.judgement;
};

/** A signal and what it adds to the score or takes away. */
export interface Counted {
  readonly signal: string;
  readonly points: number;
}

/** What made the score, the weightiest first; together with the constant `always` it is the score. */
export const countedIn = ({ own, place, refused }: Judgement): Counted[] =>
  refused !== undefined
    ? []
    : Object.entries({ always: 1, ...own, ...place })
        .map(([signal, value]) => ({ signal, points: value * (WEIGHTS[signal] ?? 0) }))
        .filter(({ points }) => points !== 0)
        .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
