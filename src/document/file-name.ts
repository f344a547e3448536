/** What a file's name cannot hold on one system or another. */
const unfit = /[\\/:*?"<>|\p{Cc}]/gu;

/**
 * A text, such as the name of a sheet, as a part of a file's name: what does not fit there is a dash.
 *
 * @example inFileName('Coder: A/B') // 'Coder- A-B'
 */
export const inFileName = (text: string): string => text.replace(unfit, '-');
