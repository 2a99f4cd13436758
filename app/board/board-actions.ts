import type { BoardActions } from "@/components/board/board-actions";
import { signOut } from "../sign-in/actions";
import { acknowledgeEmergency, claimCase, closeCase, decideUrgency, messagePatient, readTalk, releaseCase } from "./actions";

/** Everything that the board asks of the server. */
export const boardActions: BoardActions = { claimCase, releaseCase, acknowledgeEmergency, decideUrgency, messagePatient, closeCase, readTalk, signOut };
