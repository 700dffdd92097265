import type {ReactNode} from "react";
import type {Preflight} from "../../dialogue/preflight-shape.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Close, DirectChannel, Done, OpenChannel, PrivateChannel} from "../ui/icons.ts";
import {CheckField, DataTable, VisibilityBadge} from "../ui/index.ts";
import {type FoundPart, FoundSection} from "./FoundSection.tsx";
import css from "./found.module.css";
import {preflightWords} from "./preflight-words.ts";

type Channel = Preflight["channels"][number];

/** Channels by who can read along, what happens to each kind, and a tick for each private one. */
export function FoundChannels({preflight, choice, onChoose}: FoundPart) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  const {channels, direct} = preflight;
  const open = channels.filter(({visibility}) => visibility === "open");
  const closed = channels.filter(({visibility}) => visibility === "private");
  const ticked = closed.filter(({key, sensitive}) => !sensitive && choice.privateChannels.includes(key)).length;
  return (
    <FoundSection title={t.channelsTitle}>
      <table className={`${css.table} ${css.phone} ${css.numbers}`}>
        <thead>
          <tr>
            <th scope="col">{t.visibility}</th>
            <th scope="col" className={css.end}>
              {t.number}
            </th>
            <th scope="col" className={css.end}>
              {t.messages}
            </th>
            <th scope="col">{t.fate}</th>
          </tr>
        </thead>
        <tbody>
          <KindRow
            icon={<OpenChannel size={16} aria-hidden="true" />}
            name={t.visible.open}
            channels={open}
            fate={t.kept}
          />
          <KindRow
            icon={<PrivateChannel size={16} aria-hidden="true" />}
            name={t.visible.private}
            channels={closed}
            fate={ticked > 0 ? t.tickedOf(format.number(ticked), format.number(closed.length)) : t.leftOut}
          />
          <tr>
            <td>
              <span className={css.sign}>
                <DirectChannel size={16} aria-hidden="true" />
                {t.visible.direct}
              </span>
            </td>
            <td className={css.end}>{format.number(direct.channels)}</td>
            <td className={css.end}>{format.number(direct.messages)}</td>
            <td>
              <Fate kept={false}>{direct.channels > 0 ? t.never : t.none}</Fate>
            </td>
          </tr>
        </tbody>
      </table>
      {closed.length > 0 && <PrivateTicks channels={closed} choice={choice} onChoose={onChoose} />}
      {channels.length > 1 && <AllChannels channels={channels} />}
    </FoundSection>
  );
}

function KindRow({
  icon,
  name,
  channels,
  fate,
}: {
  icon: ReactNode;
  name: string;
  channels: readonly Channel[];
  fate: string;
}) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  const [kept, all] = [sum(channels.map((channel) => channel.kept)), sum(channels.map(({messages}) => messages))];
  return (
    <tr>
      <td>
        <span className={css.sign}>
          {icon}
          {name}
        </span>
      </td>
      <td className={css.end}>{format.number(channels.length)}</td>
      <td className={css.end}>{kept === all ? format.number(all) : t.of(format.number(kept), format.number(all))}</td>
      <td>
        <Fate kept={kept > 0}>{channels.length === 0 ? t.none : kept > 0 || all === 0 ? fate : t.leftOut}</Fate>
      </td>
    </tr>
  );
}

function Fate({kept, children}: {kept: boolean; children: string}) {
  const Icon = kept ? Done : Close;
  return (
    <span className={css.fate} data-kept={kept}>
      <Icon size={16} aria-hidden="true" />
      {children}
    </span>
  );
}

function PrivateTicks({channels, choice, onChoose}: Omit<FoundPart, "preflight"> & {channels: readonly Channel[]}) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  const tick = (key: string, isTicked: boolean) => {
    const others = choice.privateChannels.filter((other) => other !== key);
    onChoose({...choice, privateChannels: isTicked ? [...others, key].sort() : others});
  };
  return (
    <fieldset className={css.ticks}>
      <legend>{t.privateTitle}</legend>
      <p className={`note ${css.whole}`}>{t.privateLead}</p>
      {channels.map(({key, name, sensitive, messages}) => (
        <CheckField
          key={key}
          label={name}
          hint={sensitive ? t.sensitive : t.privateCount(format.number(messages))}
          checked={!sensitive && choice.privateChannels.includes(key)}
          disabled={sensitive}
          onChange={(isTicked) => tick(key, isTicked)}
        />
      ))}
    </fieldset>
  );
}

function AllChannels({channels}: {channels: readonly Channel[]}) {
  const t = useWords(preflightWords).check;
  const format = useFormat();
  return (
    <details className={css.more}>
      <summary>{t.all(format.number(channels.length))}</summary>
      <DataTable
        caption={t.channelsTitle}
        rows={channels}
        rowKey={({key}) => key}
        sortedBy={{key: "messages", descending: true}}
        columns={[
          {key: "name", head: t.channel, value: ({name}) => name},
          {
            key: "visibility",
            head: t.visibility,
            value: ({visibility}) => visibility,
            cell: ({visibility}) => <VisibilityBadge visibility={visibility} />,
          },
          {key: "messages", head: t.messages, value: ({messages}) => messages, align: "end"},
          {key: "kept", head: t.kept, value: ({kept}) => kept, align: "end"},
        ]}
      />
    </details>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
