import type {Language} from "../../drawing/index.ts";
import {useWords} from "../i18n/index.ts";
import {RadioCards, SelectField, TextField} from "../ui/index.ts";
import {accessWords} from "./words.ts";

export interface OrganisationDraft {
  readonly name: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly unitLabel: string;
}

export interface OrganisationFieldsProps {
  readonly draft: OrganisationDraft;
  readonly onChange: (draft: OrganisationDraft) => void;
  /** The word for a unit is asked in the settings, not at the start. */
  readonly withUnitLabel?: boolean;
}

/** What an organisation is called, its clock and its language. */
export function OrganisationFields({draft, onChange, withUnitLabel = false}: OrganisationFieldsProps) {
  const t = useWords(accessWords).organisation;
  const change = (part: Partial<OrganisationDraft>) => onChange({...draft, ...part});
  return (
    <>
      <TextField
        label={t.name}
        hint={t.nameHint}
        value={draft.name}
        maxLength={120}
        autoComplete="organization"
        onChange={(name) => change({name})}
      />
      <SelectField
        label={t.timeZone}
        hint={t.timeZoneHint}
        value={draft.timeZone}
        options={timeZones(draft.timeZone)}
        onChange={(timeZone) => change({timeZone})}
      />
      <RadioCards
        label={t.language}
        value={draft.language}
        options={[
          {value: "nl", label: t.languages.nl},
          {value: "en", label: t.languages.en},
        ]}
        onChange={(language) => change({language})}
      />
      {withUnitLabel && (
        <TextField
          label={t.unitLabel}
          hint={t.unitLabelHint}
          value={draft.unitLabel}
          maxLength={40}
          suggestions={t.unitSuggestions}
          onChange={(unitLabel) => change({unitLabel})}
        />
      )}
    </>
  );
}

/** All that the browser knows, and the one in use when it is not among them. */
function timeZones(inUse: string) {
  return [...new Set([inUse, "UTC", ...Intl.supportedValuesOf("timeZone")])]
    .sort()
    .map((value) => ({value, label: value.replaceAll("_", " ")}));
}
