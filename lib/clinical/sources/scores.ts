import type { Source } from "../types";

/** The publications behind the risk scores. `checked` is the day the formulas were compared with their published examples or charts. */
export const SCORE_SOURCES: readonly Source[] = [
  { id: "goff-2013", name: "Goff 2013: ACC/AHA guideline on the assessment of cardiovascular risk", url: "https://doi.org/10.1161/01.cir.0000437741.48606.98", checked: "2026-11-22" },
  { id: "khan-2023", name: "Khan 2023: AHA PREVENT equations, Circulation", url: "https://doi.org/10.1161/CIRCULATIONAHA.123.067626", checked: "2026-11-22" },
  { id: "rcp-news2", name: "Royal College of Physicians: National Early Warning Score (NEWS) 2, 2017", url: "https://www.rcp.ac.uk/resources/national-early-warning-score-news-2/", checked: "2026-11-22" },
  { id: "singer-2016", name: "Singer 2016: Sepsis-3, JAMA", url: "https://doi.org/10.1001/jama.2016.0287", checked: "2026-11-22" },
  { id: "lim-2003", name: "Lim 2003: CURB-65, Thorax", url: "https://doi.org/10.1136/thorax.58.5.377", checked: "2026-11-22" },
  { id: "wells-2000", name: "Wells 2000: pulmonary embolism score, Thrombosis and Haemostasis", url: null, checked: "2026-11-22" },
  { id: "wells-1997", name: "Wells 1997: deep vein thrombosis score, Lancet", url: "https://doi.org/10.1016/S0140-6736(97)08140-3", checked: "2026-11-22" },
  { id: "backus-2013", name: "Six 2008, Backus 2013: HEART score", url: "https://doi.org/10.1016/j.ijcard.2013.01.255", checked: "2026-11-22" },
  { id: "mcisaac-1998", name: "McIsaac 1998: sore throat score, CMAJ", url: null, checked: "2026-11-22" },
  { id: "lip-2010", name: "Lip 2010: CHA2DS2-VASc, Chest", url: "https://doi.org/10.1378/chest.09-1584", checked: "2026-11-22" },
  { id: "van-walraven-2010", name: "van Walraven 2010: LACE index, CMAJ", url: "https://doi.org/10.1503/cmaj.091117", checked: "2026-11-22" },
  { id: "charlson-1987", name: "Charlson 1987, Deyo 1992, Quan 2011: Charlson comorbidity index", url: null, checked: "2026-11-22" },
  { id: "kroenke-2001", name: "Kroenke 2001: PHQ-9, Journal of General Internal Medicine", url: "https://doi.org/10.1046/j.1525-1497.2001.016009606.x", checked: "2026-11-22" },
  { id: "stiell-1993", name: "Stiell 1992, 1993: Ottawa ankle rules", url: null, checked: null },
  { id: "kline-2004", name: "Kline 2004: PERC rule, Journal of Thrombosis and Haemostasis", url: "https://doi.org/10.1111/j.1538-7836.2004.00790.x", checked: "2026-11-22" },
];
