/* The frame around the add-in's page: shown or hidden, between 300 and 450 pixels wide. */
import { element } from './element';

const narrowest = 300;
const widest = 450;
const step = 10;

export interface Pane {
  readonly isShown: boolean;
  show(): void;
  hide(): void;
}

export function createPane(onChange: (isShown: boolean) => void): Pane {
  const pane = element('pane', HTMLElement);
  const handle = element('handle', HTMLElement);
  const desk = pane.parentElement ?? document.body;
  let width = 350;

  const setWidth = (wanted: number): void => {
    width = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    desk.style.setProperty('--pane-width', `${width}px`);
    handle.setAttribute('aria-valuenow', String(width));
    dispatchEvent(new Event('resize'));
  };
  const setShown = (isShown: boolean): void => {
    pane.classList.toggle('hidden', !isShown);
    pane.inert = !isShown;
    handle.hidden = !isShown;
    dispatchEvent(new Event('resize'));
    onChange(isShown);
  };

  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    handle.classList.add('dragging');
    // A frame would swallow the pointer's moves.
    desk.classList.add('resizing');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) setWidth(desk.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener('lostpointercapture', () => {
    handle.classList.remove('dragging');
    desk.classList.remove('resizing');
  });
  handle.addEventListener('keydown', (event) => {
    const keys: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: narrowest,
      End: widest,
    };
    const wanted = keys[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  });
  element('hide', HTMLButtonElement).addEventListener('click', () => setShown(false));
  setWidth(width);

  return {
    get isShown() {
      return !pane.classList.contains('hidden');
    },
    show: () => setShown(true),
    hide: () => setShown(false),
  };
}
