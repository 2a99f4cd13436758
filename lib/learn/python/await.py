# region await
async def one_await():
    print("asking for the history")
    record = await history()  # this coroutine stops here; the thread does not
    print(f"the history: {record}")
    return record
# endregion
