# region on-the-loop
async def on_the_loop():
    async def scored(model):
        return risk(model)  # "at once", and still one after the other

    return await asyncio.gather(*(scored(model) for model in models))
# endregion

# region in-threads
async def in_processes():
    # Most builds of Python let one thread compute at a time:
    # computing needs processes.
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as processes:
        return await asyncio.gather(
            *(
                loop.run_in_executor(processes, risk, model)
                for model in models
            )
        )
# endregion
