import { declareType, type HostType } from './host-object';
import { flag, text } from './model/arguments';
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
    getButton: (state, id) => ribbonControlType.of({ state, id: text(id) }),
    getTab: (state, id) => ribbonControlType.of({ state, id: text(id) }),
  },
});

interface RibbonControl {
  readonly state: AddinState;
  readonly id: string;
}

const ribbonControlType: HostType<RibbonControl> = declareType({
  name: 'RibbonControl',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: ({ id }) => id,
    enabled: {
      get: (control) => switches(control).enabled,
      set: (control, enabled) => change(control, { enabled: flag(enabled) }),
    },
  },
  methods: { setVisibility: (control, visible) => change(control, { visible: flag(visible) }) },
});

function switches({ state, id }: RibbonControl) {
  return state.controls.get(id) ?? { enabled: true, visible: true };
}

function change(control: RibbonControl, changed: { enabled?: boolean; visible?: boolean }): void {
  control.state.controls.set(control.id, { ...switches(control), ...changed });
  control.state.onChange?.(control.state);
}
