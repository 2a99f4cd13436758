# region mistake
async def blocking():
    async def scored():  # async, but it never waits: it holds the thread
        return risk("prevent_2023_base")

    return await asyncio.gather(history(), scored())
# endregion

# region mended
async def in_slices():
    async def scored():
        result = ""
        for _ in range(SLICES):
            result = risk("prevent_2023_base", part=1 / SLICES)
            await asyncio.sleep(0)  # lets everybody else have a turn
        return result

    return await asyncio.gather(history(), scored())
# endregion
