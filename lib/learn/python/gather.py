# region one-by-one
async def one_by_one():
    record = await history()
    articles = await knowledge()
    pairs = await interactions()
    return [record, articles, pairs]
# endregion

# region all-at-once
async def all_at_once():
    return await asyncio.gather(history(), knowledge(), interactions())
# endregion
