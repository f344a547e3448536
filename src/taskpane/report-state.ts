import type { TextForm } from '../document/role-text';

/** How the tab Report is looked at. */
export interface ReportState {
  readonly form: TextForm;
}

export const firstReport: ReportState = { form: 'html' };
