/** How many rejects of a source are listed: more than a person reads, and little enough for a report. Totals count all. */
export const LISTED_REJECTS = 1000;
