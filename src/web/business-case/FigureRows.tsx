import {useState} from "react";
import {caseParameter} from "../../business-case/case-kinds.ts";
import type {ParameterId} from "../../business-case/numbers-content.ts";
import {
  parameters,
  qualityWords,
  type SettingId,
  settingIds,
  unitWords,
} from "../../business-case/parameters-content.ts";
import type {BusinessCase} from "../../business-case/plan-rules.ts";
import type {Entry} from "../../dossier/kinds.ts";
import {useMay} from "../access/session.tsx";
import {EntryDialog, useEntryActions} from "../dossier/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Badge, Button, Failed} from "../ui/index.ts";
import css from "./basis.module.css";
import {caseWords} from "./case-words.ts";
import {writtenSpread} from "./written.ts";

type OwnFigure = Entry<typeof caseParameter>;

/** The numbers that a line uses: low, middle and high, where they come from and what is wrong with them. An own figure wins. */
export function FigureRows({
  ids,
  input,
  own,
  onSettings,
}: {
  ids: readonly ParameterId[];
  input: BusinessCase;
  own: readonly OwnFigure[];
  onSettings: (() => void) | undefined;
}) {
  const actions = useEntryActions(caseParameter);
  const [edited, setEdited] = useState<{
    readonly id: Exclude<ParameterId, SettingId>;
    readonly entry: OwnFigure | undefined;
  }>();
  return (
    <>
      {actions.failure && <Failed failure={actions.failure} />}
      <ul className={css.numbers}>
        {ids.map((id) => {
          const entry = own.findLast(({details}) => details.parameter === id);
          return (
            <FigureRow
              key={id}
              id={id}
              input={input}
              entry={entry}
              onChange={isSetting(id) ? onSettings : () => setEdited({id, entry})}
              onRemove={() => entry && actions.remove(entry)}
            />
          );
        })}
      </ul>
      {edited && (
        <EntryDialog
          kind={caseParameter}
          entry={edited.entry}
          initial={{parameter: edited.id}}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

const isSetting = (id: ParameterId): id is SettingId => settingIds.some((setting) => setting === id);

function FigureRow({
  id,
  input,
  entry,
  onChange,
  onRemove,
}: {
  id: ParameterId;
  input: BusinessCase;
  entry: OwnFigure | undefined;
  onChange: (() => void) | undefined;
  onRemove: () => void;
}) {
  const t = useWords(caseWords).figure;
  const format = useFormat();
  const {language} = format;
  const mayWrite = useMay("trajectory:write");
  const parameter = parameters[id];
  const used = input.parameters[id];
  const source = parameter.source[language];
  const unit = parameter.unit === "share" || parameter.unit === "euro" ? "" : ` ${unitWords[parameter.unit][language]}`;
  return (
    <li className={css.number}>
      <div className={css.numberHead}>
        <b>{parameter.name[language]}</b>
        {used ? (
          <Badge tone="brand">{t.own}</Badge>
        ) : (
          <Badge tone={parameter.quality === "M" ? "warn" : "plain"}>{qualityWords[parameter.quality][language]}</Badge>
        )}
      </div>
      <p className={css.spread}>
        <span className="visually-hidden">{t.low}: </span>
        {writtenSpread(used ?? parameter, parameter, format, t)}
        <span className="quiet">{unit}</span>
      </p>
      <p className="note">
        {t.source}:{" "}
        {entry && used
          ? [entry.details.source, entry.details.owner && t.owner(entry.details.owner)].filter(Boolean).join(" · ")
          : parameter.year === null
            ? source
            : t.year(source, String(parameter.year))}
        . {entry && used ? entry.details.why : parameter.critique[language]}
      </p>
      {mayWrite && onChange && (
        <div className={`${css.does} no-print`}>
          <Button look="quiet" onClick={onChange}>
            {isSetting(id) ? t.toSettings : entry ? t.change : t.ownFigure}
            <span className="visually-hidden">: {parameter.name[language]}</span>
          </Button>
          {entry && (
            <Button look="quiet" onClick={onRemove}>
              {t.remove}
              <span className="visually-hidden">: {parameter.name[language]}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
