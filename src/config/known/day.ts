const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SPAN = /^([1-9]\d{0,3})d$/;

/** The day of a moment, in UTC: `2026-11-30`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Whether a text is a day that the calendar has: `2026-11-30`. */
export const isDay = (text: string): boolean => {
  const moment = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return moment !== undefined && !Number.isNaN(moment.getTime()) && dayOf(moment) === text;
};

/** The day that a user means: a day, or `90d` for so many days from today; undefined for anything else. */
export const dayFrom = (text: string, today: Date): string | undefined => {
  const days = SPAN.exec(text)?.[1];
  if (days === undefined) return isDay(text) ? text : undefined;
  const moment = new Date(today);
  moment.setUTCDate(moment.getUTCDate() + Number(days));
  return dayOf(moment);
};

/** Whether something that holds to the end of a day holds no more. */
export const isPast = (day: string | undefined, today: Date): boolean => day !== undefined && day < dayOf(today);
