# region mistake
async def one_after_the_other():
    answers = []
    for patient in patients[:6]:
        answers.append(await triage(patient))  # each waits for the one before
    return len(answers)
# endregion

# region mended
async def together():
    answers = await asyncio.gather(*(triage(patient) for patient in patients[:6]))
    return len(answers)
# endregion
