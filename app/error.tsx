"use client";

import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";

/** What went wrong is in the server's log; here only what to do, and nothing that was typed. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <MessagePage title="This page could not be shown" text="Something went wrong on our side. Your chats and appointments are kept.">
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
      <Link href="/" className={buttonClass("secondary")}>
        Start page
      </Link>
    </MessagePage>
  );
}
