export type Role = "patient" | "care_team";

/** Who asks. Everything in lib/data that reads or writes something of somebody's takes it and stands by it in the query. */
export interface Viewer {
  userId: string;
  role: Role;
}
