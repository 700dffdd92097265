import {useCallback} from "react";
import {type Language, type Style, shareBars} from "../../drawing/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Columns, changeOf, DataTable, Figures, FigureTile, Panel, PictureFrame} from "../ui/index.ts";
import {uiWords} from "../ui/words.ts";
import {kitWords} from "./words.ts";

const tools = [
  {name: "Mail", share: 0.91, people: 1186},
  {name: "Slack", share: 0.64, people: 835},
  {name: "Teams", share: 0.27, people: 352},
  {name: "Viva Engage", share: null, people: null},
] as const;

/** Figures, a picture with its table and words, and a table. */
export function KitFigures() {
  const t = useWords(kitWords);
  const ui = useWords(uiWords);
  const format = useFormat();
  const change = (value: number, before: number, unit: string) =>
    changeOf(value, before, unit, t.month, format, ui.change);
  const draw = useCallback(
    (style: Style, language: Language) =>
      shareBars(
        tools.map(({name, share, people}) => ({name, share, note: people === null ? "–" : format.number(people)})),
        {bar: t.share, note: t.people},
        style,
        language,
      ),
    [format, t],
  );
  return (
    <>
      <Figures>
        <FigureTile
          label={t.reach}
          value={{value: "64", unit: "%"}}
          change={change(0.64, 0.58, "share")}
          n={1304}
          nOf={t.colleagues}
          trend={[0.51, 0.53, 0.52, 0.56, 0.57, 0.58, 0.64]}
          about={<p>{t.about}</p>}
        />
        <FigureTile label={t.between} value={null} about={<p>{t.about}</p>} />
        <FigureTile
          label={t.response}
          value={format.hours(2.4)}
          change={change(2.4, 3.1, "hours")}
          n={8211}
          trend={[3.6, 3.4, null, null, 3.1, 2.4]}
          about={<p>{t.about}</p>}
        />
        <FigureTile
          label={t.themselves}
          value={{value: "31", unit: "%"}}
          change={change(0.31, 0.31, "share")}
          n={835}
          about={<p>{t.about}</p>}
        />
      </Figures>
      <Columns split="7-5">
        <PictureFrame title={t.toolsTitle} fileName="tools" draw={draw} />
        <Panel title={t.parts.table}>
          <DataTable
            caption={t.parts.table}
            fileName="tools"
            searchable
            rows={tools}
            rowKey={({name}) => name}
            sortedBy={{key: "share", descending: true}}
            columns={[
              {key: "name", head: t.unit, value: ({name}) => name},
              {key: "people", head: t.people, align: "end", value: ({people}) => people},
              {
                key: "share",
                head: t.share,
                align: "end",
                value: ({share}) => share,
                cell: ({share}) => (share === null ? ui.notShown : format.share(share)),
              },
            ]}
          />
        </Panel>
      </Columns>
    </>
  );
}
