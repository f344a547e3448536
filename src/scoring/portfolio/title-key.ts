/**
 * By which titles are the same role: letter case, spaces, punctuation and ways of writing "and" do not count, `+` and `#`
 * do (C++, C#). Seniority is no part of it unless it is written in the title, because published roles have only a title. (ours)
 *
 * @example titleKey(' Backend / API  developer') // 'backend api developer', as of 'Backend/API Developer'
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}+#]+/gu, ' ')
    .trim();
}
