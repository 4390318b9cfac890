const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people read it: "26 April 2018". */
export const longDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
