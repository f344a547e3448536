import type { SpreadsheetEngine } from '../engine/engine';
import {
  addinInternalServiceType,
  type AddinState,
  appRuntimePersistenceServiceType,
  appRuntimeServiceType,
  ribbonType,
} from './addin-state';
import { CustomFunctionCalls, customFunctionsServiceType } from './custom-function-calls';
import { forwardEngineEvents } from './engine-events';
import { fail, RichApiFailure } from './failure';
import type { HostObject } from './host-object';
import { Interpreter } from './interpreter';
import type { Excel } from './model/excel';
import { handOverStyle } from './model/pending-style';
import { rangeType } from './model/range';
import { workbookType } from './model/workbook';
import { movePlaces } from './moving-places';
import type { Action, EventEntry, RequestBody, ResponseBody } from './protocol';

export interface ExcelHostOptions {
  /** Add-in settings that the workbook holds at the start. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** For tests: what it returns ends request number `request` at action number `index`; earlier actions stay done. */
  readonly beforeAction?: (request: number, index: number, action: Action) => RichApiFailure | undefined;
  /** An error inside the emulation, which the add-in sees as a GeneralException. */
  readonly onBug?: (error: unknown) => void;
  /** The add-in showed or hid its pane or switched a ribbon button. */
  readonly onAddinChange?: (state: AddinState) => void;
}

export interface ExcelHost {
  readonly engine: SpreadsheetEngine;
  readonly settings: Map<string, unknown>;
  readonly addin: AddinState;
  /** Somebody is typing into a cell: Excel refuses requests until Enter or Esc. Switched by tests; delayed requests are not emulated. */
  isEditingCell: boolean;
  /** Requests are `context.sync()`s; bytes count what went over the wire in both directions. */
  readonly stats: { readonly requests: number; readonly actions: number; readonly bytes: number };
  /** Ranges that the add-in asked to keep and has not given back. */
  readonly keptReferences: number;
  /** Answers one request of the client, in JSON as it comes over the wire. */
  process(request: string, partition?: string): Promise<string>;
  /** Calls an associated function through the client's function runtime. */
  callCustomFunction(name: string, args: readonly unknown[], caller?: string): Promise<unknown>;
  /** Where events go; set by the connection to the client. */
  onEvents: (entries: readonly EventEntry[]) => void;
  close(): void;
}

/** The web client asks for things outside the workbook under this name; none is emulated. */
const outsidePartition = 'WacPartition';

export function createExcelHost(engine: SpreadsheetEngine, options: ExcelHostOptions = {}): ExcelHost {
  const excel: Excel = {
    engine,
    settings: new Map(Object.entries(options.settings ?? {})),
    calculation: { mode: 'Automatic' },
    extras: new Map(),
    eventRanges: new Map(),
    unfinished: [],
    pendingStyle: undefined,
    isAddinMovingRows: false,
  };
  const delivery = createDelivery((entries) => host.onEvents(entries));
  const calls = new CustomFunctionCalls(delivery.send);
  const addin: AddinState = {
    visibility: 'Visible',
    startUp: 'Inactive',
    controls: new Map(),
    takesActions: false,
    onChange: options.onAddinChange,
    send: delivery.send,
  };

  const services: Readonly<Record<string, () => HostObject>> = {
    'Microsoft.AppRuntime.AppRuntimeService': () => appRuntimeServiceType.of(addin),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': () => appRuntimePersistenceServiceType.of(addin),
    'Microsoft.InternalService.AddinInternalService': () => addinInternalServiceType.of(addin),
    'Microsoft.DynamicRibbon.DynamicRibbon': () => ribbonType.of(addin),
    'Microsoft.ExcelServices.CustomFunctions': () => customFunctionsServiceType.of(calls),
  };
  const service = (name: string) => services[name]?.();
  const workbook = { root: () => workbookType.of(excel), service };
  const outside = { root: () => fail('ApiNotFound', 'Only the workbook is emulated.'), service };
  const interpreter = new Interpreter({
    ...workbook,
    settled: () => engine.settled(),
    afterRequest() {
      handOverStyle(excel);
      for (const finish of excel.unfinished.splice(0)) finish();
    },
    beforeAction: (request, index, action) =>
      host.isEditingCell
        ? new RichApiFailure('InvalidOperationInCellEditMode')
        : options.beforeAction?.(request, index, action),
    onBug: options.onBug,
  });

  const stopMoving = engine.subscribe((event) => {
    const kept = interpreter.references.all().flatMap((object) => rangeType.stateOf(object) ?? []);
    movePlaces(event, [...kept, ...excel.eventRanges.values()]);
  });
  const stopForwarding = forwardEngineEvents(excel, {
    registrations: interpreter.registrations,
    send: delivery.send,
  });
  let bytes = 0;

  const host: ExcelHost = {
    engine,
    settings: excel.settings,
    addin,
    isEditingCell: false,
    get stats() {
      return { ...interpreter.stats, bytes };
    },
    get keptReferences() {
      return interpreter.references.count;
    },
    onEvents: () => undefined,
    async process(request, partition = '') {
      const body: RequestBody = JSON.parse(request);
      const answer = await delivery.holdDuring(() =>
        interpreter.process(body, partition === outsidePartition ? outside : workbook),
      );
      const response = JSON.stringify(answer satisfies ResponseBody);
      bytes += request.length + response.length;
      return response;
    },
    callCustomFunction: (name, args, caller = 'Sheet1!A1') => calls.call(name, args, caller),
    close() {
      stopMoving();
      stopForwarding();
    },
  };
  return host;
}

/** An add-in hears of what a request caused after the answer to it, as in Excel. */
function createDelivery(deliver: (entries: readonly EventEntry[]) => void) {
  let requests = 0;
  const held: EventEntry[] = [];
  return {
    send(entry: EventEntry): void {
      if (requests > 0) held.push(entry);
      else deliver([entry]);
    },
    async holdDuring<Answer>(request: () => Promise<Answer>): Promise<Answer> {
      requests++;
      try {
        return await request();
      } finally {
        requests--;
        if (requests === 0) setTimeout(() => held.length > 0 && deliver(held.splice(0)), 0);
      }
    },
  };
}
