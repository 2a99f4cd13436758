const KEY = "gather-stage-chats";

/** The chats that the stage has made in this tab, remembered so that Reset can remove them after a reload too. */
export function stageChats(): string[] {
  const kept = window.sessionStorage.getItem(KEY) ?? "";
  return kept === "" ? [] : kept.split(",");
}

export function rememberStageChat(chatId: string): void {
  window.sessionStorage.setItem(KEY, [...stageChats(), chatId].join(","));
}

export function forgetStageChats(chatIds: readonly string[]): void {
  window.sessionStorage.setItem(KEY, stageChats().filter((chatId) => !chatIds.includes(chatId)).join(","));
}
