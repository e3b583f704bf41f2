// The bars of a staged commit of two files, in ms of processor time. They were set on a machine on which a bare start of
// Node and two peers took so long, so on another one they are told beside what these take there.
const THERE = { 'node -e 0': 57, 'git-secrets': 39, gitleaks: 41 };

/** `clean`: all of the hook; `mustLook`: what it takes above a bare start of Node. */
export const BARS = { clean: 10, mustLook: 25 };

const ms = (number) => `${number.toFixed(1)} ms`;

const stands = (taken, bar) => (taken <= bar ? 'held' : 'not held');

/** What a contestant took against a bar: as it is, and where the bar stands on this machine by each of the others. */
const barLines = (what, taken, bar, results) => [
  `  ${what}: ${ms(taken)} CPU; the bar of ${ms(bar)} is ${stands(taken, bar)} as it stands`,
  ...results.flatMap(({ name, cpu }) => {
    const there = THERE[name];
    if (there === undefined) return [];
    const here = (bar * cpu) / there;
    const share = `${(taken / cpu).toFixed(2)} of ${name}, the bar is ${bar}/${there} = ${(bar / there).toFixed(2)}`;
    return [`    ${share}: that is ${ms(here)} here, ${stands(taken, here)}`];
  }),
];

const cpuOf = (results, name) => results.find((result) => result.name === name).cpu;

export const cleanLines = (results) => barLines('clean commit', results[0].cpu, BARS.clean, results);

export const mustLookLines = (results) =>
  barLines('above bare node', results[0].cpu - cpuOf(results, 'node -e 0'), BARS.mustLook, results);
