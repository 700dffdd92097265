import {type MantineColorScheme, Popover, useMantineColorScheme} from "@mantine/core";
import {Link} from "@tanstack/react-router";
import {type ReactNode, useState} from "react";
import {signOut} from "../../access/contract.ts";
import {useOrganisation, useSession, useSessionEnd} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Add, Done, Leave, NetworksIcon} from "../ui/icons.ts";
import {Segment} from "../ui/Segment.tsx";
import {addressOf} from "./addresses.ts";
import css from "./UserMenu.module.css";
import {appWords} from "./words.ts";

/** Who is signed in: language, appearance, organisations, and signing out. */
export function UserMenu() {
  const t = useWords(appWords);
  const {user, organisations} = useSession();
  const {id} = useOrganisation();
  const [isOpen, setOpen] = useState(false);
  const action = useAction(signOut);
  const endSession = useSessionEnd();
  const leave = async () => {
    if (await action.run({})) endSession();
  };
  const close = () => setOpen(false);
  if (!user) return null;
  return (
    <Popover width={300} position="bottom-end" opened={isOpen} onChange={setOpen} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={css.user} aria-label={t.account(user.name)} onClick={() => setOpen(!isOpen)}>
          {initialsOf(user.name)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.menu ?? ""} aria-label={t.account(user.name)}>
        <p className={css.name}>{user.name}</p>
        <p className="note">{user.email}</p>
        <Appearance />
        <h2 className={css.heading}>{t.organisations}</h2>
        <ul>
          {organisations.map((one) => (
            <Item key={one.id} to={addressOf(one.slug, "overview")} onGo={close}>
              {one.name}
              {one.id === id && <Done size={16} aria-hidden="true" className={css.done} />}
            </Item>
          ))}
          <Item to="/new" onGo={close}>
            <Add size={16} aria-hidden="true" />
            {t.newOrganisation}
          </Item>
          <Item to="/practise" onGo={close}>
            <NetworksIcon size={16} aria-hidden="true" />
            {t.practise}
          </Item>
        </ul>
        <button type="button" className={`${css.item} ${css.leave}`} onClick={() => void leave()}>
          <Leave size={16} aria-hidden="true" />
          {t.signOut}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Appearance() {
  const t = useWords(appWords);
  const {language, choose} = useLanguage();
  const {colorScheme, setColorScheme} = useMantineColorScheme();
  return (
    <div className={css.appearance}>
      <Segment
        label={t.language}
        value={language}
        options={(["nl", "en"] as const).map((value) => ({value, label: t.languages[value]}))}
        onChange={choose}
      />
      <Segment<MantineColorScheme>
        label={t.scheme}
        value={colorScheme}
        options={(["auto", "light", "dark"] as const).map((value) => ({value, label: t.schemes[value]}))}
        onChange={setColorScheme}
      />
    </div>
  );
}

const Item = ({to, onGo, children}: {to: string; onGo: () => void; children: ReactNode}) => (
  <li>
    <Link to={to as "/"} className={css.item} onClick={onGo}>
      {children}
    </Link>
  </li>
);

/** "Mirjam de Vries" → "MV". */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? "").join("");
}
