# region await
async def one_await():
    print("asking for the history")
    # This coroutine stops here; the thread does not.
    record = await history()
    print(f"the history: {record}")
    return record
# endregion
