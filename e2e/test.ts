import AxeBuilder from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import { DeveloperPanel } from "./developer-panel";
import { PatientPage } from "./patient-page";

interface Fixtures {
  patient: PatientPage;
  developer: DeveloperPanel;
  /** fails when axe finds anything on the page as it is now */
  accessible: () => Promise<void>;
}

/** Each test is a visitor of its own: a new browser context, so a new guest. What a page prints as an error fails its test. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await use(page);
    expect(errors.filter((text) => !EXPECTED.test(text))).toEqual([]);
  },
  patient: async ({ page }, use) => use(new PatientPage(page)),
  developer: async ({ page }, use) => use(new DeveloperPanel(page)),
  accessible: async ({ page }, use) =>
    use(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
    }),
});

/** The browser's own words about a page that is not there, or a network that the test took away. */
const EXPECTED = /Failed to load resource|net::ERR_/;

export { expect };
