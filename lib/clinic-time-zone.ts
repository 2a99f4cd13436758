/**
 * The time zone in which the clinic works and all times are shown: that of the server (`TZ`), in which its slots are
 * planned as well. An IANA name such as "Europe/Berlin".
 */
export function clinicTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
