/** Reasons that say what to know about a message that was kept. */
const remarks: ReadonlySet<string> = new Set([
  "broken-date",
  "unknown-parent",
  "unknown-channel",
  "self-tie",
  "masked",
]);

/** Whether the message itself does count: it was kept, and the reason says what to know about it. */
export const isRemark = (reason: string): boolean => remarks.has(reason);

/** How many records were left out; those kept with a remark are not among them. */
export const leftOutOf = (dropped: Readonly<Record<string, number>>): number =>
  Object.entries(dropped).reduce((sum, [reason, count]) => sum + (isRemark(reason) ? 0 : count), 0);
