import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <MessagePage title="This page does not exist" text="The address may be mistyped, or the chat was deleted or belongs to somebody else.">
      <Link href="/chat" className={buttonClass("primary")}>
        Go to a new chat
      </Link>
      <Link href="/" className={buttonClass("secondary")}>
        Start page
      </Link>
    </MessagePage>
  );
}
