# region mistake
async def forgotten():
    articles = await knowledge()
    # No await: a coroutine that has not even begun.
    record = history()
    print(record)  # and that is what is written down
    return f"answer from {articles}, without the record"
# endregion

# region mended
async def awaited():
    articles, record = await asyncio.gather(knowledge(), history())
    print(record)
    return f"answer from {articles}, and from {record}"
# endregion
