"use client";

import "./globals.css";
import { Button } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";

/** In place of the whole page when even its frame failed. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <MessagePage title="Gather could not be shown" text="Something went wrong on our side. Your chats and appointments are kept.">
          <Button look="primary" onClick={reset}>
            Try again
          </Button>
        </MessagePage>
      </body>
    </html>
  );
}
