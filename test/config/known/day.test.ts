import { expect, test } from 'vitest';
import { dayFrom, isDay, isPast } from '../../../src/config/known/day.ts';

const today = new Date('2026-11-30T23:30:00Z');

test('a day is one that the calendar has', () => {
  expect(['2026-11-30', '2028-02-29', '2027-02-29', '2026-13-01', '26-1-1', ''].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a day is given as such, or as so many days from today', () => {
  expect(['2027-01-31', '1d', '90d', '0d', '90', 'soon'].map((text) => dayFrom(text, today))).toEqual([
    '2027-01-31',
    '2026-12-01',
    '2027-02-28',
    undefined,
    undefined,
    undefined,
  ]);
});

test('what expires holds to the end of its day', () => {
  expect([undefined, '2026-11-29', '2026-11-30'].map((day) => isPast(day, today))).toEqual([false, true, false]);
});
