import { appContext, hostInfo, replaceSettings, requirementSets, settingPairs } from './app-context';
import type { ExcelHost } from './excel-host';

/* The host's side of the messages by which the web client of Office talks to the page around its frame. The client
   trusts a parent page only over https and on the add-in's own host name: serve both from one name. */

export interface HandshakeOptions {
  /** Origin of the page around the frame; by default this page's. */
  readonly hostOrigin?: string;
  readonly locale?: string;
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Tab was pressed at the end of the add-in's page, or Shift+Tab at its start: the focus is the host's to take. */
  readonly onTabOut?: (isBackward: boolean) => void;
  /** The document's settings were saved. */
  readonly onSettingsSaved?: (settings: ReadonlyMap<string, unknown>) => void;
}

/** How the function of a ribbon button ended: 0 when it called event.completed(). */
export interface CommandOutcome {
  readonly status: number;
}

export interface WebHandshake {
  /** Opens an add-in page in the place of a frame element and gives the frame that took it. */
  open(frame: HTMLIFrameElement, url: string): HTMLIFrameElement;
  /** The parts of `open`, for a client that is no frame: its window.name, its address, and both directions of messages. */
  readonly windowName: string;
  paneUrl(url: string): URL;
  connect(send: (message: string) => void): void;
  receive(message: unknown): void;
  /** Presses a ribbon button whose action runs a function; resolves when the add-in completes the event. */
  invokeAction(actionId: string, controlId?: string): Promise<CommandOutcome>;
  /** The shared runtime's other way to run an action: nobody hears when it is completed. */
  invokeRuntimeAction(actionId: string): void;
  close(): void;
}

const messageTypes = { request: 0, response: 1 } as const;
const requestTypes = { invoke: 0, register: 1, unregister: 2 } as const;
const responseTypes = { forCalling: 0, forEvent: 1 } as const;
const methods = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const hostActions = { tabExit: 13, tabExitShift: 14 } as const;
const operationNotSupported = 5000;
const addinId = 'workbench-addin';

interface ClientRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: MethodCall | null;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  /** Rich API: what the request is about, and its body. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Other methods: their arguments by number. */
  readonly [argument: number]: unknown;
}

export function createWebHandshake(host: ExcelHost, options: HandshakeOptions = {}): WebHandshake {
  const { hostOrigin = globalThis.location?.origin ?? '', locale = 'en-US' } = options;
  const conversation = `workbench${Math.random().toString(36).slice(2)}`;
  /** Events that the client registered, with the correlation id under which it wants them. */
  const registered = new Map<string, number>();
  const running = new Map<string, (outcome: CommandOutcome) => void>();
  const waitingForCommands: (() => void)[] = [];
  let lastCommand = 0;
  let sendText: (message: string) => void = () => undefined;
  let stopListening: () => void = () => undefined;

  function send(message: object): void {
    sendText(
      JSON.stringify({ _origin: hostOrigin, _serializerVersion: 1, _messageType: messageTypes.response, ...message }),
    );
  }

  function answer(request: ClientRequest, data: unknown, error = 0): void {
    const { _actionName, _conversationId, _correlationId } = request;
    const _responseType = responseTypes.forCalling;
    send({ _actionName, _conversationId, _correlationId, _errorCode: error, _responseType, _data: data });
  }

  function raise(event: string, data: unknown): void {
    const _correlationId = registered.get(event);
    if (_correlationId === undefined) return;
    const _responseType = responseTypes.forEvent;
    send({
      _actionName: event,
      _conversationId: conversation,
      _correlationId,
      _errorCode: 0,
      _responseType,
      _data: data,
    });
  }

  function handle(request: ClientRequest): void {
    if (request._actionType === requestTypes.register) {
      registered.set(request._actionName, request._correlationId);
      answer(request, { Error: 0 });
      if (request._actionName === commandEvent) waitingForCommands.splice(0).forEach((invoke) => invoke());
    } else if (request._actionType === requestTypes.unregister) {
      registered.delete(request._actionName);
      answer(request, { Error: 0 });
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      const sets = options.requirementSets ?? requirementSets;
      answer(request, appContext({ addinId, locale, requirementSets: sets, settings: host.settings }));
    } else if (request._actionName === 'executeMethod') {
      void execute(request, request._data ?? {});
    } else if (request._actionName === 'ContextActivationManager_notifyHost') {
      const action = request._data?.[1];
      if (action === hostActions.tabExit || action === hostActions.tabExitShift) {
        options.onTabOut?.(action === hostActions.tabExitShift);
      }
    } else {
      answer(request, null, 1);
    }
  }

  async function execute(request: ClientRequest, call: MethodCall): Promise<void> {
    const done = (data: object = {}) => answer(request, { Version: 1, Error: 0, ...data });
    switch (call.DdaMethod?.DispatchId) {
      case methods.richApi: {
        const [partition, , , , body] = call.ArrayData ?? [];
        return done({ Data: [200, [], await host.process(String(body), String(partition ?? ''))] });
      }
      case methods.refreshSettings:
        return done({
          Properties: { Settings: settingPairs(host.settings).map(([Name, Value]) => ({ Name, Value })) },
        });
      case methods.saveSettings:
        replaceSettings(host.settings, call.DdaSettingsMethod?.Properties ?? []);
        options.onSettingsSaved?.(host.settings);
        return done();
      case methods.commandCompleted: {
        const id = String(call[0]);
        running.get(id)?.({ status: Number(call[1]) });
        running.delete(id);
        return done();
      }
      default:
        return done({ Error: operationNotSupported });
    }
  }

  const windowName = JSON.stringify({
    baseFrameName: addinId,
    hostInfo: hostInfo(locale),
    xdmInfo: [conversation, addinId, hostOrigin].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });

  function paneUrl(url: string): URL {
    const page = new URL(url, hostOrigin || undefined);
    // Written by hand: the client looks for the parameter as plain text, at the end.
    page.searchParams.delete('_host_Info');
    page.search += `${page.search ? '&' : '?'}_host_Info=${encodeURIComponent(hostInfo(locale))}`;
    return page;
  }

  function receive(message: unknown): void {
    const request = typeof message === 'string' ? parseRequest(message) : undefined;
    if (request?._conversationId === conversation) handle(request);
  }

  host.onEvents = (entries) => raise('richApiMessage', { ArrayData: entries });
  const stopSelections = host.engine.subscribe((event) => {
    // The workbook's own onSelectionChanged is an event of the older API.
    if (event.kind === 'selected') raise('documentSelectionChanged', {});
  });

  return {
    windowName,
    paneUrl,
    receive,
    connect: (sendMessage) => void (sendText = sendMessage),

    open(frame, url) {
      const page = paneUrl(url);
      // The client reads its window.name, which a frame takes over only when it is inserted.
      const opened = document.createElement('iframe');
      for (const { name, value } of frame.attributes) opened.setAttribute(name, value);
      opened.name = windowName;
      opened.src = page.href;
      sendText = (message) => opened.contentWindow?.postMessage(message, page.origin);
      const listener = (event: MessageEvent) => {
        if (event.source === opened.contentWindow && event.origin === page.origin) receive(event.data);
      };
      addEventListener('message', listener);
      stopListening = () => removeEventListener('message', listener);
      frame.replaceWith(opened);
      return opened;
    },

    invokeAction(actionId, controlId = actionId) {
      const id = `command${++lastCommand}`;
      const invoke = () => raise(commandEvent, [id, actionId, JSON.stringify({ source: { id: controlId } })]);
      return new Promise((resolve) => {
        running.set(id, resolve);
        if (registered.has(commandEvent)) invoke();
        else waitingForCommands.push(invoke);
      });
    },

    invokeRuntimeAction(actionId) {
      const [category, type] = [2, 1000];
      raise('richApiMessage', { ArrayData: [[category, type, '', JSON.stringify([actionId]), 0, false]] });
    },

    close() {
      stopListening();
      stopSelections();
      sendText = () => undefined;
      host.close();
    },
  };
}

const commandEvent = 'appCommandInvoked';

function parseRequest(message: string): ClientRequest | undefined {
  try {
    const parsed: ClientRequest | null = JSON.parse(message);
    return parsed?._messageType === messageTypes.request ? parsed : undefined;
  } catch {
    return undefined; // other scripts may post messages of their own
  }
}
