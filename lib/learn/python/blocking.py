# region mistake
async def blocking():
    # async, but it never waits: it holds the thread.
    async def scored():
        return risk("prevent_2023_base")

    return await asyncio.gather(history(), scored())
# endregion

# region mended
async def in_slices():
    async def scored():
        result = ""
        for _ in range(SLICES):
            result = risk("prevent_2023_base", part=1 / SLICES)
            # Lets everybody else have a turn.
            await asyncio.sleep(0)
        return result

    return await asyncio.gather(history(), scored())
# endregion
