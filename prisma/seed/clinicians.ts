import type { Specialty } from "@/lib/clinical/types";

/** When somebody sees patients, by their own wall clock, 24-hour. */
export interface Hours {
  /** 1 is Monday, 7 is Sunday */
  weekdays: readonly number[];
  from: number;
  to: number;
  kind: "in_person" | "video";
}

export interface DemoClinician {
  slug: string;
  name: string;
  specialty: Specialty;
  /** minutes after the hour at which the first slot begins: the clinic does not send everybody in at once */
  offsetMin: 0 | 5 | 10 | 15;
  hours: readonly Hours[];
  /** where they work from, if not at the clinic: an IANA name */
  timeZone?: string;
  /** minutes that a visit of each kind takes; 20 in person and 15 by video unless given */
  visitMin?: Readonly<Record<Hours["kind"], number>>;
  /** minutes kept free after every visit; 0 unless given */
  bufferMin?: number;
}

const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const morning = (...weekdays: number[]): Hours => ({ weekdays, from: 9, to: 12, kind: "in_person" });
const afternoon = (...weekdays: number[]): Hours => ({ weekdays, from: 14, to: 17, kind: "in_person" });
const video = (...weekdays: number[]): Hours => ({ weekdays, from: 17, to: 18, kind: "video" });

export const CLINICIANS: readonly DemoClinician[] = [
  { slug: "priya-nair", name: "Dr Priya Nair", specialty: "general practice", offsetMin: 0, hours: [morning(...WORKDAYS), afternoon(1, 2, 4)] },
  { slug: "tom-becker", name: "Dr Tom Becker", specialty: "general practice", offsetMin: 10, hours: [morning(...WORKDAYS), video(1, 3, 5)] },
  { slug: "samuel-adeyemi", name: "Dr Samuel Adeyemi", specialty: "general practice", offsetMin: 5, hours: [afternoon(...WORKDAYS), video(2, 4)] },
  // On call every day of the year: whoever is urgent at night or on a Sunday finds somebody within 24 hours.
  {
    slug: "nora-keane",
    name: "Dr Nora Keane",
    specialty: "general practice",
    offsetMin: 15,
    hours: [
      { weekdays: EVERY_DAY, from: 18, to: 22, kind: "video" },
      { weekdays: [6, 7], from: 9, to: 13, kind: "in_person" },
    ],
  },
  { slug: "elena-marchetti", name: "Dr Elena Marchetti", specialty: "paediatrics", offsetMin: 0, hours: [morning(...WORKDAYS), afternoon(1, 3), video(2, 4)] },
  { slug: "marco-bianchi", name: "Dr Marco Bianchi", specialty: "cardiology", offsetMin: 0, hours: [morning(1, 3, 5), afternoon(2, 4)] },
  { slug: "aisha-rahman", name: "Dr Aisha Rahman", specialty: "neurology", offsetMin: 10, visitMin: { in_person: 30, video: 20 }, hours: [morning(2, 4), afternoon(1)] },
  { slug: "ingrid-solheim", name: "Dr Ingrid Solheim", specialty: "obstetrics and gynaecology", offsetMin: 5, hours: [morning(...WORKDAYS), video(1, 3)] },
  { slug: "paulo-costa", name: "Dr Paulo Costa", specialty: "dermatology", offsetMin: 0, timeZone: "Europe/Lisbon", hours: [afternoon(1, 3, 5), video(2, 4)] },
  { slug: "lucia-ferraro", name: "Dr Lucia Ferraro", specialty: "mental health", offsetMin: 10, visitMin: { in_person: 50, video: 50 }, bufferMin: 10, hours: [morning(1, 2, 4), video(...WORKDAYS)] },
  { slug: "david-stern", name: "Dr David Stern", specialty: "orthopaedics", offsetMin: 5, hours: [morning(1, 3), afternoon(5)] },
  { slug: "mei-lin-chan", name: "Dr Mei-Lin Chan", specialty: "gastroenterology", offsetMin: 0, hours: [morning(2, 5), afternoon(3)] },
  { slug: "nils-sandberg", name: "Dr Nils Sandberg", specialty: "respiratory medicine", offsetMin: 10, hours: [morning(1, 4), afternoon(2), video(5)] },
  { slug: "camille-dubois", name: "Dr Camille Dubois", specialty: "ear, nose and throat", offsetMin: 5, hours: [morning(3, 5), afternoon(1)] },
  { slug: "omar-farouk", name: "Dr Omar Farouk", specialty: "ophthalmology", offsetMin: 0, hours: [morning(1, 2, 4)] },
  { slug: "henrik-olsen", name: "Dr Henrik Olsen", specialty: "urology", offsetMin: 15, hours: [morning(2, 4), afternoon(5)] },
  { slug: "hanna-kowalska", name: "Dr Hanna Kowalska", specialty: "endocrinology", offsetMin: 10, hours: [morning(1, 3), video(4)] },
  { slug: "amelie-laurent", name: "Dr Amelie Laurent", specialty: "oncology", offsetMin: 0, hours: [morning(...WORKDAYS)] },
  { slug: "jan-visser", name: "Dr Jan Visser", specialty: "dentistry", offsetMin: 5, visitMin: { in_person: 30, video: 15 }, bufferMin: 5, hours: [morning(...WORKDAYS), afternoon(2, 4)] },
];
