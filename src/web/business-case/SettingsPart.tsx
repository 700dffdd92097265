import type {caseSetting} from "../../business-case/case-kinds.ts";
import {numberName} from "../../business-case/input-rules.ts";
import {parameters} from "../../business-case/parameters-content.ts";
import type {DetailsOf} from "../../dossier/kinds.ts";
import {formatEuro, formatPrice} from "../../drawing/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, Panel} from "../ui/index.ts";
import css from "./basis.module.css";
import {caseWords} from "./case-words.ts";
import {ShareSlider} from "./ShareSlider.tsx";
import type {CaseAnswer} from "./worked-out.ts";
import {writtenSpread} from "./written.ts";

/** What the sliders say while nothing is kept yet, in percent. */
export type Trial = {readonly capture?: number; readonly attribution?: number};

/** What the case is about, and the two judgements that everything hangs on as sliders. */
export function SettingsPart({
  answer,
  setting,
  trial,
  onTrial,
  onChange,
}: {
  answer: CaseAnswer;
  setting: DetailsOf<typeof caseSetting> | undefined;
  trial: Trial;
  onTrial: (trial: Trial) => void;
  onChange: (() => void) | undefined;
}) {
  const words = useWords(caseWords);
  const t = words.settings;
  const format = useFormat();
  const {input, result, isRough} = answer;
  const euro = (value: number): string => formatEuro(value, format.language, 2);
  const spread = (id: "adoptionFinal" | "monthsToHalf" | "hoursPerYear"): string =>
    writtenSpread(input.parameters[id] ?? parameters[id], parameters[id], format, words.figure);
  const ours = (isOwn: boolean): string => (isOwn ? "" : ` (${t.ours})`);
  const facts: readonly (readonly [string, string])[] = [
    [t.people, format.number(input.organisation.people)],
    [t.rate, formatPrice(input.organisation.hourlyRate, format.language) + ours(setting?.hourlyRate != null)],
    [t.years, format.number(input.years) + ours(setting?.years != null)],
    [t.discount, format.share(input.discountRate) + ours(setting?.discountRate != null)],
    [t.final, spread("adoptionFinal") + ours(setting?.adoptionFinal != null)],
    [t.half, spread("monthsToHalf") + ours(setting?.monthsToHalf != null)],
    [t.hours, spread("hoursPerYear") + ours(setting?.hoursPerYear != null)],
    [t.first, setting?.introductionOn ? format.longDay(setting.introductionOn) : t.noFirst],
    [t.owner, setting?.owner || t.noOwner],
  ];
  return (
    <Panel title={t.title} actions={onChange && <Button onClick={onChange}>{t.change}</Button>}>
      <div className={css.settings}>
        <dl className={css.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className={css.sliders}>
          <p className="quiet no-print">{t.sliders}</p>
          {(["capture", "attribution"] as const).map((id) => (
            <ShareSlider
              key={id}
              label={numberName(input, id)[format.language]}
              hint={parameters[id].critique[format.language]}
              value={trial[id] ?? Math.round(100 * (input.parameters[id] ?? parameters[id]).base)}
              onChange={(value) => onTrial({...trial, [id]: value})}
            />
          ))}
          <p className={css.outcome} aria-live="polite">
            <span>{t.now}</span>
            <b>{euro(result.worth.p50)}</b>
            <span className="note">
              {euro(result.worth.p10)} – {euro(result.worth.p90)}
              {isRough && ` · ${t.rough}`}
            </span>
          </p>
        </div>
      </div>
    </Panel>
  );
}
