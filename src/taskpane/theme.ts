/* Excel's theme when it tells one; else the style sheet follows the system by itself. */

/** The part of Office.context.officeTheme that is used; hosts leave out what they do not know. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Keeps the page in Excel's theme. Excel tells of no change, so it is looked up again whenever the pane is used. */
export function followTheme(page: HTMLElement): void {
  // Declared as always there; hosts differ.
  const hostTheme = () => Office.context.officeTheme as HostTheme | undefined;
  applyTheme(page, hostTheme());
  window.addEventListener('focus', () => applyTheme(page, hostTheme()));
}

/** Marks the page as dark or light after Excel's own theme; without one the mark goes. */
export function applyTheme(page: HTMLElement, theme: HostTheme | undefined): void {
  const dark = theme && isDark(theme);
  if (dark === undefined) delete page.dataset['theme'];
  else page.dataset['theme'] = dark ? 'dark' : 'light';
}

/** True for a dark background: `isDark({ bodyBackgroundColor: '#262626' })`; undefined when the host does not say. */
export function isDark({ isDarkTheme, bodyBackgroundColor }: HostTheme): boolean | undefined {
  if (typeof isDarkTheme === 'boolean') return isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(bodyBackgroundColor ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => parseInt(hex, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
