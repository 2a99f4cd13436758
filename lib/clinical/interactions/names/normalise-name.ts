/**
 * A name as it is compared: lower case, no accents, apostrophes or hyphens, words separated by one space. A comma
 * stays as a word of its own, since it separates two medicines.
 */
export function normaliseName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u2019'`\u00ae\u2122]/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[,;]/g, " , ")
    .replace(/[^a-z0-9,]+/g, " ")
    .trim()
    .replace(/ +/g, " ");
}

/**
 * A spelling folded by its sound, so that usual misspellings come out equal or close: ph as f, y as i, c and ck as k,
 * z as s, double letters as one.
 */
export function foldSpelling(name: string): string {
  return name
    .replace(/ph/g, "f")
    .replace(/[ao]e/g, "e")
    .replace(/th/g, "t")
    .replace(/rh/g, "r")
    .replace(/ck|q/g, "k")
    .replace(/c(?!h)/g, "k")
    .replace(/y/g, "i")
    .replace(/z/g, "s")
    .replace(/(.)\1+/g, "$1")
    .replace(/ /g, "");
}
