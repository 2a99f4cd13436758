# region loop
async def three_tasks():
    async def agent(name, seconds):
        compute(name)  # on the thread: nobody else is there
        await asyncio.sleep(seconds)  # off it, until the timer rings
        compute(name)  # on it again, once it is free
        return name

    return await asyncio.gather(
        agent("History", 0.3),
        agent("Knowledge", 0.1),
        agent("Interactions", 0.2),
    )
# endregion
