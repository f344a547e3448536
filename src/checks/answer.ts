/** What an assessor answers to a finding. */
export type Answer =
  | { readonly kind: 'note'; readonly text: string }
  /** The finding is known and accepted: by whom, when ('2026-11-23') and why. */
  | { readonly kind: 'waiver'; readonly author: string; readonly date: string; readonly reason: string };
