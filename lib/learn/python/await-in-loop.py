# region mistake
async def one_after_the_other():
    answers = []
    for patient in patients[:6]:
        # Each waits for the one before.
        answers.append(await triage(patient))
    return len(answers)
# endregion

# region mended
async def together():
    answers = await asyncio.gather(
        *(triage(patient) for patient in patients[:6])
    )
    return len(answers)
# endregion
