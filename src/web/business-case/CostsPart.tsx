import {caseCost, caseParameter, caseSetting} from "../../business-case/case-kinds.ts";
import {totalsOf} from "../../business-case/case-rules.ts";
import {costLines} from "../../business-case/cost-lines-content.ts";
import type {CostLineId} from "../../business-case/numbers-content.ts";
import type {Entry} from "../../dossier/kinds.ts";
import type {Held} from "../../dossier/product-rules.ts";
import {formatEuro} from "../../drawing/index.ts";
import {useMay} from "../access/session.tsx";
import {EntrySection, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {CheckField, Failed, Panel} from "../ui/index.ts";
import css from "./basis.module.css";
import {caseWords} from "./case-words.ts";
import {FigureRows} from "./FigureRows.tsx";
import {FoldedLine} from "./FoldedLine.tsx";
import type {CaseAnswer} from "./worked-out.ts";

/** What it costs: our lines, and the organisation's own amounts that take their place. */
export function CostsPart({
  held,
  answer,
  setting,
  onSettings,
}: {
  held: Held;
  answer: CaseAnswer;
  setting: Entry<typeof caseSetting> | undefined;
  onSettings: (() => void) | undefined;
}) {
  const words = useWords(caseWords);
  const t = words.costs;
  const format = useFormat();
  const actions = useEntryActions(caseSetting);
  const mayWrite = useMay("trajectory:write");
  const {input, result} = answer;
  const totals = totalsOf(result).costs;
  const off = setting?.details.costsOff ?? [];
  const years = words.years(format.number(input.years));
  const toggle = (id: CostLineId, isOn: boolean) => {
    const costsOff = isOn ? off.filter((one) => one !== id) : [...off, id];
    void (setting ? actions.change(setting, {costsOff}) : actions.add({costsOff}));
  };
  return (
    <>
      <Panel title={t.title}>
        <p className="quiet">{t.lead}</p>
        {actions.failure && <Failed failure={actions.failure} />}
        <ul className={css.lines}>
          {costLines.map(({id, name, counts, formula, uses}) => {
            const total = totals.find((line) => line.id === id)?.value;
            const isOff = off.includes(id);
            return (
              <FoldedLine
                key={id}
                name={name[format.language]}
                isOn={total !== undefined}
                amount={
                  total !== undefined
                    ? words.lines.overYears(formatEuro(total, format.language, 2), years)
                    : isOff
                      ? words.lines.off
                      : t.replaced
                }
                head={
                  <CheckField
                    label={name[format.language]}
                    hint={counts[format.language]}
                    checked={!isOff}
                    disabled={!mayWrite || actions.isBusy}
                    onChange={(isOn) => toggle(id, isOn)}
                  />
                }
              >
                <p className="note">
                  {words.lines.formula}: {formula[format.language]}
                </p>
                <FigureRows ids={uses} input={input} own={held.entries(caseParameter)} onSettings={onSettings} />
              </FoldedLine>
            );
          })}
        </ul>
      </Panel>
      <EntrySection kind={caseCost} title={t.own} lead={t.ownLead} empty={t.ownEmpty} initial={{year: 0}} />
    </>
  );
}
