const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the database would take it as an id. Ids come from addresses that anybody may type: what is none names nothing. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}
