# region first-failure
async def first_failure():
    # raises the first failure; the others go on, unheard
    return await asyncio.gather(
        history(), knowledge(), interactions()
    )
# endregion

# region all-outcomes
async def all_outcomes():
    outcomes = await asyncio.gather(
        history(), knowledge(), interactions(), return_exceptions=True
    )
    return [
        "could not be checked"
        if isinstance(outcome, Exception)
        else outcome
        for outcome in outcomes
    ]
# endregion

# region timeout
async def timeout():
    outcomes = await asyncio.gather(
        asyncio.wait_for(history(), 0.35),
        asyncio.wait_for(knowledge(), 0.35),
        return_exceptions=True,
    )
    return [
        "took too long" if isinstance(outcome, TimeoutError) else outcome
        for outcome in outcomes
    ]
# endregion

# region cancel
async def cancel():
    # After a failure the group cancels the others, and waits for them.
    async with asyncio.TaskGroup() as group:
        agents = [
            group.create_task(agent())
            for agent in (history, knowledge, interactions)
        ]
    return [agent.result() for agent in agents]
# endregion

# region nobody-awaits
async def nobody_awaits():
    # Fails; Python only says so when the task is thrown away.
    task = asyncio.create_task(knowledge())
    return await history()
# endregion
