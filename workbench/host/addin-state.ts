import { declareType, type HostType } from './host-object';
import { record, text } from './model/arguments';
import type { EventEntry } from './protocol';

/* The services around the add-in itself: its pane, its start-up behaviour and its ribbon buttons. */

const workbookEvent = 65536;
const visibilityChanged = 65539;

export interface AddinState {
  visibility: string;
  startUp: string;
  /** Buttons that the add-in switched, by control id. */
  readonly controls: Map<string, { enabled: boolean; visible: boolean }>;
  /** Whether the client takes shared-runtime actions. */
  takesActions: boolean;
  onChange?: ((state: AddinState) => void) | undefined;
  send(entry: EventEntry): void;
}

export const appRuntimeServiceType: HostType<AddinState> = declareType({
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: (state) => state.visibility,
    setAppRuntimeState(state, visibility) {
      state.visibility = text(visibility);
      const message = JSON.stringify({ visibility: state.visibility === 'Visible' ? 'Visible' : 'Hidden' });
      state.send([workbookEvent, visibilityChanged, '', message, 0, false]);
      state.onChange?.(state);
    },
  },
});

export const appRuntimePersistenceServiceType: HostType<AddinState> = declareType({
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: (state) => state.startUp,
    setAppRuntimeStartState(state, startUp) {
      state.startUp = text(startUp);
    },
  },
});

export const addinInternalServiceType: HostType<AddinState> = declareType({
  name: 'AddinInternalService',
  methods: {
    notifyActionHandlerReady(state) {
      state.takesActions = true;
    },
  },
});

export const ribbonType: HostType<AddinState> = declareType({
  name: 'DynamicRibbon',
  methods: {
    executeRequestUpdate(state, json) {
      for (const control of controlsIn(JSON.parse(text(json)))) setControl(state, control);
      state.onChange?.(state);
    },
  },
});

function setControl(state: AddinState, control: Readonly<Record<string, unknown>>): void {
  const id = text(control['id']);
  const before = state.controls.get(id) ?? { enabled: true, visible: true };
  const { enabled = before.enabled, visible = before.visible } = control;
  state.controls.set(id, { enabled: enabled === true, visible: visible === true });
}

/** All controls of an update, which nests tabs, groups and controls. */
function controlsIn(update: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(update)) return update.flatMap(controlsIn);
  if (update === null || typeof update !== 'object') return [];
  const { tabs, groups, controls, ...rest } = record(update);
  const isControl = controls === undefined && groups === undefined && tabs === undefined && 'id' in rest;
  return isControl ? [rest] : [tabs, groups, controls].flatMap(controlsIn);
}
