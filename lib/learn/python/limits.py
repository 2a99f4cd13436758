# region pool
async def pool():
    limit = asyncio.Semaphore(at_once)

    async def limited(patient):
        async with limit:
            return await triage(patient)

    answers = await asyncio.gather(
        *(limited(patient) for patient in patients)
    )
    return len(answers)
# endregion

# region no-back-pressure
async def no_back_pressure():
    limit = asyncio.Semaphore(3)

    async def limited(patient):
        async with limit:
            return await triage(patient)

    answers = []
    async for patient in arriving():
        # Takes them in, come what may.
        answers.append(asyncio.create_task(limited(patient)))
    return len(await asyncio.gather(*answers))
# endregion

# region back-pressure
async def back_pressure():
    queue = asyncio.Queue(maxsize=1)
    answers = []

    async def seeing():
        while (patient := await queue.get()) is not None:
            answers.append(await triage(patient))

    async with asyncio.TaskGroup() as clinic:
        for _ in range(3):
            clinic.create_task(seeing())
        async for patient in arriving():
            # Waits at the door while the queue is full.
            await queue.put(patient)
        for _ in range(3):
            await queue.put(None)
    return len(answers)
# endregion
