/** Office's batch protocol: object paths name objects of the model, actions query them or call their methods. */

const pathKinds = { global: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6 };
const actionKinds = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

/** Objects that are made by name; the service is where the client says that it is ready for events. */
const created = {
  "Microsoft.WordServices.SearchOptions": () => ({}),
  "Microsoft.InternalService.AddinInternalService": () => ({ NotifyActionHandlerReady() {} }),
};

export class RichApi {
  constructor(document) {
    this.root = document;
    this.references = new Map();
    /** Every name called or read, for tests that ask how the document was used. */
    this.calls = [];
  }

  /** Runs one batch and answers the body of the reply; the first error ends the batch, as in Office. */
  run({ Actions, ObjectPaths }) {
    const objects = new Map();
    const resolve = (id) => this.#resolve(id, ObjectPaths, objects);
    const results = [];
    for (const action of Actions) {
      try {
        const value = this.#act(action, resolve, ObjectPaths);
        if (value !== undefined) {
          results.push({ ActionId: action.Id, Value: value });
        }
      } catch (error) {
        if (error.code === undefined) {
          throw error;
        }
        return { Error: { Code: error.code, Message: error.message, Location: action.Name ?? "", ActionIndex: Actions.indexOf(action) } };
      }
    }
    return { Results: results };
  }

  #act(action, resolve) {
    // A mark between the actions: that it was reached is its result, and the client hooks its handlers on it.
    if (action.ActionType === actionKinds.trace) {
      return null;
    }
    const target = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return target.isNothing ? null : { _ReferenceId: this.#keep(target) };
      case actionKinds.query:
        return this.#read(target, action.QueryInfo ?? {});
      case actionKinds.method:
        this.calls.push(action.Name);
        return action.Name.startsWith("_") ? undefined : this.#plain(target[action.Name](...this.#argumentsOf(action, resolve)));
      case actionKinds.setProperty:
        this.calls.push(`set ${action.Name}`);
        if (target.set === undefined) {
          [target[action.Name]] = action.ArgumentInfo.Arguments;
        } else {
          target.set(action.Name, action.ArgumentInfo.Arguments[0]);
        }
        return undefined;
      default:
        throw new Error(`action ${JSON.stringify(action)} is not one this host knows`);
    }
  }

  #resolve(id, paths, objects) {
    if (objects.has(id)) {
      return objects.get(id);
    }
    const path = paths[id];
    const resolve = (other) => this.#resolve(other, paths, objects);
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : this.root;
    const object = this.#step(path, parent, resolve);
    if (object === undefined) {
      throw new Error(`object path ${JSON.stringify(path)} leads nowhere`);
    }
    objects.set(id, object);
    return object;
  }

  #step(path, parent, resolve) {
    switch (path.ObjectPathType) {
      case pathKinds.global:
        return parent;
      case pathKinds.created:
        return created[path.Name]?.();
      case pathKinds.property:
        return parent[path.Name];
      case pathKinds.reference:
        return this.references.get(path.Name);
      case pathKinds.indexer:
        return parent.items[path.ArgumentInfo.Arguments[0]];
      case pathKinds.method: {
        if (path.Name === "_GetObjectByReferenceId") {
          return this.references.get(path.ArgumentInfo.Arguments[0]);
        }
        this.calls.push(path.Name);
        return parent[path.Name](...this.#argumentsOf(path, resolve));
      }
      default:
        throw new Error(`object path ${JSON.stringify(path)} is not one this host knows`);
    }
  }

  #argumentsOf({ ArgumentInfo: info = {} }, resolve) {
    return (info.Arguments ?? []).map((value, index) => {
      const id = info.ReferencedObjectPathIds?.[index];
      return id ? resolve(id) : value;
    });
  }

  #read(target, query) {
    if (target.isNothing) {
      return null;
    }
    const values = target.read?.() ?? {};
    const items = values._Items?.map((item) => ({ ...this.#read(item, query), _ReferenceId: this.#keep(item) }));
    return { ...values, ...(items === undefined ? {} : { _Items: items }), _ReferenceId: this.#keep(target) };
  }

  #keep(object) {
    for (const [id, known] of this.references) {
      if (known === object) {
        return id;
      }
    }
    const id = `ref${this.references.size + 1}`;
    this.references.set(id, object);
    return id;
  }

  #plain(value) {
    return typeof value === "object" ? undefined : value;
  }
}
