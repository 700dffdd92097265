import {listEntries} from "../../dossier/contract.ts";
import {type Field, titleOf} from "../../dossier/kinds.ts";
import {useApi} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CheckField, SelectField, TextField} from "../ui/index.ts";
import {allKinds} from "./all-kinds.ts";
import css from "./dossier.module.css";
import {useTrajectory} from "./trajectory.tsx";
import {dossierWords} from "./words.ts";

/** What stands in a form: numbers as they are typed, the rest as it is kept. */
export type Draft = Readonly<Record<string, unknown>>;

/** The fields of a kind, below each other. */
export function EntryFields({
  fields,
  draft,
  onChange,
}: {
  fields: Readonly<Record<string, Field>>;
  draft: Draft;
  onChange: (draft: Draft) => void;
}) {
  return (
    <>
      {Object.entries(fields).map(([name, field], i) => (
        <EntryField
          key={name}
          field={field}
          isFirst={i === 0}
          value={draft[name]}
          onChange={(value) => onChange({...draft, [name]: value})}
        />
      ))}
    </>
  );
}

interface EntryFieldProps {
  readonly field: Field;
  readonly isFirst?: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One field of any type. */
export function EntryField({field, isFirst = false, value, onChange}: EntryFieldProps) {
  const t = useWords(dossierWords);
  const {language} = useFormat();
  const label = field.label[language];
  const hint = field.hint?.[language];
  const about = {label, required: field.required ?? false, ...(hint === undefined ? {} : {hint})};
  switch (field.type) {
    case "text":
    case "link":
    case "day":
      return (
        <TextField
          {...about}
          type={field.type === "day" ? "date" : field.type === "link" ? "url" : "text"}
          autoFocus={isFirst}
          {...(field.type === "day" ? {} : {maxLength: field.longest})}
          value={String(value ?? "")}
          onChange={onChange}
        />
      );
    case "long":
      return (
        <TextField
          {...about}
          rows={4}
          autoFocus={isFirst}
          maxLength={field.longest}
          value={String(value ?? "")}
          onChange={onChange}
        />
      );
    case "lines":
      return (
        <TextField
          {...about}
          hint={hint ?? t.linesHint}
          rows={4}
          value={((value as readonly string[] | undefined) ?? []).join("\n")}
          onChange={(text) => onChange(text.split("\n"))}
        />
      );
    case "number":
      return (
        <TextField
          {...about}
          label={field.unit ? `${label} (${field.unit[language]})` : label}
          value={
            typeof value === "number" ? String(value).replace(".", language === "nl" ? "," : ".") : String(value ?? "")
          }
          error={numberIn(value) === undefined ? t.notANumber : undefined}
          onChange={onChange}
        />
      );
    case "yes":
      return <CheckField label={label} hint={hint} checked={value === true} onChange={onChange} />;
    case "choice":
      return (
        <SelectField
          {...about}
          value={String(value ?? "")}
          options={[
            ...(field.required ? [] : [{value: "", label: "–"}]),
            ...Object.entries(field.options).map(([option, words]) => ({value: option, label: words[language]})),
          ]}
          onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
        />
      );
    case "choices":
      return (
        <Several
          label={label}
          hint={hint}
          options={Object.entries(field.options).map(([option, words]) => ({value: option, label: words[language]}))}
          chosen={(value as readonly string[] | undefined) ?? []}
          onChange={onChange}
        />
      );
    case "entry":
    case "entries":
      return <OtherEntries field={field} about={about} value={value} onChange={onChange} />;
  }
}

function OtherEntries({
  field,
  about,
  value,
  onChange,
}: EntryFieldProps & {
  field: Extract<Field, {type: "entry" | "entries"}>;
  about: {label: string; required: boolean; hint?: string};
}) {
  const t = useWords(dossierWords);
  const {language} = useFormat();
  const {id: trajectoryId} = useTrajectory();
  const kind = allKinds.find(({id}) => id === field.of);
  const entries = useApi(listEntries, {trajectoryId, kinds: field.of});
  const options =
    entries.state === "ready" && kind
      ? entries.data.map(({id, details}) => ({value: id, label: titleOf(kind, details, language)}))
      : [];
  if (field.type === "entry")
    return (
      <SelectField
        {...about}
        {...(options.length === 0 ? {hint: t.nothingToChoose} : {})}
        value={String(value ?? "")}
        options={[...(about.required ? [] : [{value: "", label: "–"}]), ...options]}
        onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
      />
    );
  return (
    <Several
      label={about.label}
      hint={options.length === 0 ? t.nothingToChoose : about.hint}
      options={options}
      chosen={(value as readonly string[] | undefined) ?? []}
      onChange={onChange}
    />
  );
}

function Several({
  label,
  hint,
  options,
  chosen,
  onChange,
}: {
  label: string;
  hint: string | undefined;
  options: readonly {readonly value: string; readonly label: string}[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  return (
    <fieldset className={css.several}>
      <legend>{label}</legend>
      {hint && <p className="note">{hint}</p>}
      {options.map((option) => (
        <CheckField
          key={option.value}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(isChosen) =>
            onChange(isChosen ? [...chosen, option.value] : chosen.filter((one) => one !== option.value))
          }
        />
      ))}
    </fieldset>
  );
}

/** The number that was typed, with a comma or a point; null for nothing, undefined when it is no number. */
export function numberIn(typed: unknown): number | null | undefined {
  if (typeof typed === "number" || typed === null || typed === undefined) return typed ?? null;
  const text = String(typed).trim().replace(/\s/g, "");
  if (text === "") return null;
  const value = Number(
    /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll(".", "").replace(",", ".") : text.replace(",", "."),
  );
  return Number.isFinite(value) ? value : undefined;
}
