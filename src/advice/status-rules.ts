import {type Held, stateOf} from "../dossier/product-rules.ts";
import {formatLongDay, formatNumber, type Language} from "../drawing/index.ts";
import {chapters, textNameOf} from "./chapters-content.ts";
import {documentWords} from "./document-content.ts";
import {advice} from "./rules.ts";

/**
 * Where the advice stands: "Vastgesteld op 3 november 2026 door Kim", or "Concept, versie 12". Every version that was kept of one of
 * its texts counts.
 * @param today "YYYY-MM-DD" on the organisation's clock.
 */
export function statusInWords(held: Held, language: Language, today: string): string {
  const t = documentWords[language];
  const mark = held.marks.find(({product}) => product === advice.id);
  const signedOff = mark && t.signedOff(formatLongDay(mark.signedOffAt.slice(0, 10), language), mark.signedOffBy);
  if (signedOff && stateOf(advice, held, today) === "signed-off") return signedOff;
  const versions = chapters.reduce((sum, {id}) => sum + (held.texts.get(textNameOf(id))?.version ?? 0), 0);
  const draft = t.draft(formatNumber(versions, language));
  return signedOff ? `${draft}. ${t.before(signedOff)}` : draft;
}
