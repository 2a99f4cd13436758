import { LANES, StagePage } from "./stage-page";
import { expect, test } from "./test";

test.describe("on the presenter's own screen", () => {
  test("a race is replayed when the network is gone, and says that it is a replay", async ({ page, context, accessible }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=instant");
    await stage.raceToTheEnd();
    const measured = await stage.metric("concurrent", "agents-ms");
    await expect(stage.source).toBeHidden();
    await stage.openPanel("Recordings");
    const recording = await stage.saved("Recording as JSON");

    await context.setOffline(true);
    await page.getByRole("textbox", { name: "Question" }).fill("Something else");
    await page.getByRole("heading", { name: "A hundred patients" }).click();
    await page.keyboard.press("v");
    await expect(stage.source).toContainText("Replay of a race recorded on");
    await stage.ended();
    await expect(stage.factor).toBeVisible();
    expect(await stage.metric("concurrent", "agents-ms")).toBe(measured);
    await expect(stage.answer).toBeVisible();
    await expect(stage.lane("concurrent").getByRole("link", { name: /Receipt/ })).toBeHidden();
    await accessible();
    await context.setOffline(false);

    await stage.reset.click();
    await expect(stage.source).toBeHidden();
    await expect(stage.factor).toBeHidden();
    await stage.openPanel("Recordings");
    await stage.openFile(recording.name, recording.content);
    await expect(stage.source).toContainText("Replay of a race recorded on");
    await stage.ended();
    expect(await stage.metric("concurrent", "agents-ms")).toBe(measured);
  });

  test("receipts are saved, shown again from their file and refused once altered", async ({ page }) => {
    const stage = new StagePage(page);
    await stage.open("#profile=instant");
    await stage.raceToTheEnd();
    const measured = await Promise.all(LANES.map((lane) => stage.metric(lane, "agents-ms")));
    await stage.openPanel("Recordings");
    const receipts = await stage.saved("Receipts as JSON");
    const race = JSON.parse(receipts.content.toString()) as Record<"sequential" | "concurrent", { agentsMs: number; outputDigest: string }>;
    expect(race.concurrent.outputDigest).toBe(race.sequential.outputDigest);
    const svg = await stage.saved("Picture, SVG");
    expect(svg.content.toString()).toContain(race.sequential.outputDigest.slice(0, 8));
    const png = await stage.saved("Picture, PNG");
    expect(png.content.subarray(1, 4).toString()).toBe("PNG");

    await stage.reset.click();
    await expect(stage.factor).toBeHidden();
    // Dropped on the page, wherever.
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "race.json", { type: "application/json" }));
      return data;
    }, receipts.content.toString());
    await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
    await expect(stage.source).toContainText("Loaded from the file race.json: measured on");
    const shown = await Promise.all(LANES.map((lane) => stage.metric(lane, "agents-ms")));
    for (const [index, ms] of shown.entries()) expect(ms).toBeCloseTo(measured[index] ?? -1, 2);
    await expect(stage.factor).toBeVisible();
    await expect(page.locator('[data-digests="equal"]')).toBeVisible();

    await stage.openPanel("Recordings");
    await stage.openFile("better.json", JSON.stringify({ ...race, concurrent: { ...race.concurrent, agentsMs: race.concurrent.agentsMs / 2 } }));
    await expect(page.getByText("The figures of this receipt do not follow from its own rows")).toBeVisible();
    await stage.openFile("holiday.json", "{}");
    await expect(page.getByText("This file is no receipt, recording or measurement of Gather.")).toBeVisible();
  });

  test("the presenter's window has the notes, turns the steps, and sees what the audience sees", async ({ page, context, accessible }) => {
    const stage = new StagePage(page);
    await stage.open();
    const [window] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("w")]);
    await expect(window.getByText("Connected to the audience window")).toBeVisible();
    await expect(window.getByRole("timer")).toHaveText("0:00");
    await window.getByRole("button", { name: "Next", exact: true }).click();
    await expect(window.getByRole("heading", { name: "One question, six checks" })).toBeVisible();
    await expect(window.getByRole("region", { name: "Next step" })).toContainText("Gather by gather");
    await expect(window.getByRole("timer")).not.toHaveText("0:00");

    await window.getByRole("heading", { name: "One question, six checks" }).click();
    await window.keyboard.press("Space");
    await expect(stage.lane("sequential")).toHaveAttribute("data-status", "running");
    await expect(window.getByText("The run is under way.")).toBeVisible();
    await window.keyboard.press("Escape");
    await stage.ended();
    await expect(window.getByText("Stopped, profile textbook.")).toBeVisible();

    for (const title of ["Gather by gather", "Why not faster?", "Realistic waits", "Nothing to wait for"]) {
      await window.keyboard.press("PageDown");
      await expect(window.getByRole("heading", { name: title })).toBeVisible();
    }
    await expect(page.getByRole("combobox", { name: "Latency profile" })).toHaveValue("instant");
    await page.bringToFront();
    await page.keyboard.press("b");
    await expect(window.getByRole("heading", { name: "Realistic waits" })).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Latency profile" })).toHaveValue("realistic");
    await page.keyboard.press("0");
    await expect(window.getByRole("heading", { name: "Ready to begin" })).toBeVisible();
    await accessible();
    await page.close();
    await expect(window.getByText("The audience window has fallen silent")).toBeVisible({ timeout: 15_000 });
  });
});
