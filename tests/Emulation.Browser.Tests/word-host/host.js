/**
 * The host's side of the conversation with office.js in a frame: JSON envelopes over postMessage, as Word on the
 * web speaks them. `openWord` opens the pane over a document; the returned host tells what the pane did with it.
 */
import { RichApi } from "./richApi.js";
import { WordDocument } from "./documentModel.js";
import { Workbook } from "./workbookModel.js";
import { StateParts } from "./stateParts.js";

const conversation = "conversation-1";
const control = "control-1";
const apps = { Word: 32, Excel: 16 };
const dispatch = { loadSettings: 75, saveSettings: 76, getFile: 77, getSlice: 80, closeFile: 81, richApi: 93 };
const succeeded = 0;
const envelope = { _messageType: 1, _conversationId: conversation, _correlationId: 0, _origin: location.origin, _errorCode: succeeded, _serializerVersion: 1 };

window.openWord = ({ app = "Word", locale = "vi-VN", url = "https://example.invalid/du-thao.docx", requirements = { WordApi: 1.3, ExcelApi: 1.7, CustomXmlParts: 1.1 }, document: content = { paragraphs: [] }, book, state, file = [], fileSize = file.length, restless = false, fileError = 0, delay = 0 } = {}) => {
  const document = app === "Excel" ? new Workbook(book) : new WordDocument(content);
  const parts = new StateParts(state);
  const host = { document, parts, api: new RichApi(document), filesOpened: 0, filesClosed: 0, slicesRead: 0, file, settings: {}, unknown: [] };
  window.wordHost = host;
  const context = {
    _id: control, _appName: apps[app], _appVersion: "16.0", _appUILocale: locale, _dataLocale: locale, _docUrl: url, _clientMode: 0, _settings: app === "Excel" ? [] : {},
    _reason: 0, _osfControlType: 1, _eToken: "", _correlationId: "1", _appInstanceId: control, _appMinorVersion: 0, _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0", _clientWindowHeight: 700, _clientWindowWidth: 320, _addinName: "Emulation.Office", _appDomains: [], _dialogRequirementMatrix: "{}", _featureGates: {},
  };

  const methods = {
    // An error of the host's object model is a number beside the payload, not a failed message.
    [dispatch.getFile]: () => {
      host.filesOpened += fileError === succeeded ? 1 : 0;
      // Word never packs a file the same way twice: here the time of its first part moves on.
      host.file = restless ? host.file.map((byte, index) => (index === 10 ? (byte + 1) % 256 : byte)) : host.file;
      return { Error: fileError, 0: "file-1", 1: fileSize };
    },
    [dispatch.getSlice]: (parameters) => {
      host.slicesRead += 1;
      const size = 65_536;
      const data = host.file.slice(parameters[3] * size, (parameters[3] + 1) * size);
      return { Error: succeeded, 0: data, 1: data.length };
    },
    [dispatch.closeFile]: () => {
      host.filesClosed += 1;
      return { Error: succeeded };
    },
    ...parts.methods(),
    [dispatch.loadSettings]: () => ({ Error: succeeded, Settings: host.settings }),
    [dispatch.saveSettings]: (parameters) => {
      host.settings = parameters;
      return { Error: succeeded };
    },
    [dispatch.richApi]: (parameters) => ({ Error: succeeded, Data: [200, [], JSON.stringify(host.api.run(JSON.parse(parameters.ArrayData[4])))] }),
  };
  const actions = {
    ContextActivationManager_getAppContextAsync: () => context,
    ContextActivationManager_notifyHost: () => undefined,
    executeMethod: (parameters) => {
      const id = parameters.DdaMethod.DispatchId;
      const method = methods[id];
      if (method === undefined) {
        host.unknown.push(`dispatch ${id}`);
        return { Version: 1, Error: 5001 };
      }
      return { Version: 1, ...method(parameters) };
    },
    registerEvent: () => ({ Version: 1, Error: succeeded }),
    unregisterEvent: () => ({ Version: 1, Error: succeeded }),
    // Events are registered by message names of their own.
    documentSelectionChanged: () => ({ Version: 1, Error: succeeded }),
    appCommandInvoked: () => ({ Version: 1, Error: succeeded }),
    richApiMessage: () => ({ Version: 1, Error: succeeded }),
  };
  const tell = (name, data) => {
    const message = { ...envelope, _actionName: name, _data: data, _responseType: 1 };
    frame.contentWindow.postMessage(JSON.stringify(message), location.origin);
  };
  host.tellSelection = () => tell("documentSelectionChanged", {});
  /** An event of the object model, by the number that newerWord.js gives it. */
  host.tellEvent = (type) => tell("richApiMessage", { ArrayData: [[65_536, type, "", "{}", 0, false]] });

  window.addEventListener("message", (event) => {
    const message = parse(event.data);
    if (message?._conversationId !== conversation || message._messageType !== 0) {
      return;
    }
    const action = actions[message._actionName];
    if (action === undefined) {
      host.unknown.push(message._actionName);
      return;
    }
    let data;
    try {
      data = action(message._data ?? {}, message);
    } catch (error) {
      host.unknown.push(String(error.stack));
      throw error;
    }
    const reply = { ...envelope, _actionName: message._actionName, _correlationId: message._correlationId, _data: data ?? null, _responseType: 0 };
    const { source, origin } = event;
    window.setTimeout(() => source.postMessage(JSON.stringify(reply), origin), delay);
  });

  const frame = window.document.createElement("iframe");
  // The client keeps what it hands to a dialog in the name of its window.
  frame.name = JSON.stringify({ baseFrameName: "pane" });
  frame.title = "Ngăn tác vụ";
  frame.width = "320";
  frame.height = "860";
  // The client reads the serializer before the conversation, in this order only.
  frame.src = `/taskpane.html?_host_Info=${app}$Web$16.01$${locale}$correlation$$$0#&_serializer_version=1&_xdm_Info=${conversation}|${control}|${location.origin}`;
  window.document.body.append(frame);
};

function parse(data) {
  try {
    return typeof data === "string" ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
