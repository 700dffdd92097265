import {channelWords, type GateStep, purposeWords, sourceWords, stepContent} from "../../access/gate-content.ts";
import type {GateRecord} from "../../access/gate-contract.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {gateWords} from "./words.ts";

/** Steps and scopes as people read them. */
export function useGateFormat() {
  const t = useWords(gateWords);
  const {language, list} = useFormat();
  const named = (given: readonly string[], words: Readonly<Record<string, {nl: string; en: string}>>) =>
    list(given.map((one) => words[one]?.[language] ?? one));
  return {
    /** "Doel en grondslag" */
    step: (step: GateStep) => capital(stepContent[step].words[language]),
    /** "Slack, open kanalen, voor: maandelijkse monitor" */
    scope: ({sources, channels, purposes}: GateRecord["scope"]) =>
      t.scope(named(sources, sourceWords), named(channels, channelWords), named(purposes, purposeWords)),
  };
}

export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
