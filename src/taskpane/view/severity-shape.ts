import { html, type TemplateResult } from 'lit/html.js';
import type { Severity } from '../../checks/check';

/** A cross, an exclamation mark and an i, each in a shape of its own: severity reads without colour. */
export function severityShape(severity: Severity): TemplateResult {
  switch (severity) {
    case 'error':
      return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="6" fill="currentColor"></circle>
        <path class="on-shape" d="M4 4 L8 8 M8 4 L4 8"></path>
      </svg>`;
    case 'warning':
      return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 0.5 L12 11.5 H0 Z" fill="currentColor"></path>
        <path class="on-shape" d="M6 4.5 V7.5 M6 9.2 V9.8"></path>
      </svg>`;
    case 'info':
      return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <rect width="12" height="12" rx="2" fill="currentColor"></rect>
        <path class="on-shape" d="M6 5.5 V9.5 M6 2.6 V3.2"></path>
      </svg>`;
  }
}
