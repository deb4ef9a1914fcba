/* Calls that Word has and the package's client of 2022 lacks, in the client's own terms; served behind its Word part, in tests only. */
(() => {
  const api = OfficeExtension.BatchApiHelper;
  class TrackedChange extends OfficeExtension.ClientObject {
    _handleResult(value) {
      Object.assign(this, { type: value.Type ?? this.type, text: value.Text ?? this.text });
    }

    reject() {
      api.invokeMethod(this, "Reject", 0, [], 0, 0);
    }
  }
  class TrackedChangeCollection extends OfficeExtension.ClientObject {
    get _isCollection() {
      return true;
    }

    load(names) {
      this.context.load(this, names);
      return this;
    }

    _handleResult(value) {
      this.items = (value._Items ?? []).map((item, index) => {
        const change = api.createChildItemObject(TrackedChange, false, this, item, index);
        change._handleResult(item);
        return change;
      });
    }
  }
  Word.Body.prototype.getTrackedChanges = function () {
    return api.createMethodObject(TrackedChangeCollection, this, "GetTrackedChanges", 1, [], true, false, null, 4);
  };
  // Their numbers are this host page's own: the client only passes them on.
  const events = { onParagraphAdded: 90_001, onParagraphChanged: 90_002, onParagraphDeleted: 90_003 };
  for (const [name, eventType] of Object.entries(events)) {
    Object.defineProperty(Word.Document.prototype, name, {
      get() {
        const info = { eventType, registerFunc() {}, unregisterFunc() {}, getTargetIdFunc: () => "", eventArgsTransformFunc: (value) => OfficeExtension.Utility._createPromiseFromResult(value) };
        return (this[`_${name}`] ??= new OfficeExtension.GenericEventHandlers(this.context, this, name, info));
      },
    });
  }
})();
