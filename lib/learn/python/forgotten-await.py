# region mistake
async def forgotten():
    articles = await knowledge()
    record = history()  # no await: a coroutine that has not even begun
    print(record)  # and that is what is written down
    return f"answer from {articles}, and from a record that nobody waited for"
# endregion

# region mended
async def awaited():
    articles, record = await asyncio.gather(knowledge(), history())
    print(record)
    return f"answer from {articles}, and from {record}"
# endregion
