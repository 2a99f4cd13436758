import type { Problem } from "@/lib/turns/problem";

export const CHATS_KEPT: Problem = { code: "chats_kept", message: "The chats of the stage were not removed.", nextStep: "Look at your network, then press Reset again." };

export const NO_RECORDING: Problem = {
  code: "no_recording",
  message: "There is no recorded race in this browser.",
  nextStep: "Run a race to its end, which records it, or open a recording from a file.",
};

export const NO_RECEIPT: Problem = { code: "no_receipt", message: "The receipts could not be fetched.", nextStep: "Look at your network, then try again." };

export const NO_FILE: Problem = { code: "no_file", message: "The file could not be read.", nextStep: "Choose it once more." };

export const NO_PICTURE: Problem = { code: "no_picture", message: "This browser could not draw the picture.", nextStep: "Download the receipts as JSON instead." };
