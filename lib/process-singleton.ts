/**
 * One value for the whole process. A module's own variables are not enough: Next bundles a module once for each kind
 * of entry (page, action, route, instrumentation), and each bundle has its own copy.
 */
export function processSingleton<Value>(name: string, create: () => Value): Value {
  const key = Symbol.for(`gather.${name}`);
  const existing: unknown = Reflect.get(globalThis, key);
  // Nothing else writes under this symbol, and each name has one creator.
  if (existing !== undefined) return existing as Value;
  const value = create();
  Reflect.set(globalThis, key, value);
  return value;
}
