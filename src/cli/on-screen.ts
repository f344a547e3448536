/* What files hold may steer a terminal: colours, the cursor, its title. */

/** A text as one line of a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A text of several lines for a terminal. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '\ufffd');
