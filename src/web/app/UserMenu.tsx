import {Menu} from "@mantine/core";
import {useNavigate} from "@tanstack/react-router";
import {signOut} from "../../access/contract.ts";
import {useOrganisation, useSession, useSessionEnd} from "../access/session.tsx";
import {useAction} from "../api/index.ts";
import {useWords} from "../i18n/index.ts";
import {Add, Done, Leave, NetworksIcon} from "../ui/icons.ts";
import {AppearanceItems} from "./AppearanceItems.tsx";
import {addressOf} from "./addresses.ts";
import css from "./menus.module.css";
import {appWords} from "./words.ts";

/** Who is signed in: language, appearance, organisations, and signing out. */
export function UserMenu() {
  const t = useWords(appWords);
  const {user, organisations} = useSession();
  const {id} = useOrganisation();
  const navigate = useNavigate();
  const action = useAction(signOut);
  const endSession = useSessionEnd();
  const go = (to: string) => void navigate({to: to as "/"});
  const leave = async () => {
    if (await action.run({})) endSession();
  };
  if (!user) return null;
  return (
    <Menu width={280} position="bottom-end">
      <Menu.Target>
        <button type="button" className={`${css.round} ${css.user}`} aria-label={t.account(user.name)}>
          {initialsOf(user.name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown className={css.menu ?? ""}>
        <div className={css.who}>
          <p>
            <strong>{user.name}</strong>
          </p>
          <p className="note">{user.email}</p>
        </div>
        <Menu.Divider />
        <AppearanceItems />
        <Menu.Divider />
        <Menu.Label>{t.organisations}</Menu.Label>
        {organisations.map((one) => (
          <Menu.Item
            key={one.id}
            className={css.item ?? ""}
            rightSection={one.id === id && <Done size={16} aria-hidden="true" />}
            onClick={() => go(addressOf(one.slug, "overview"))}
          >
            {one.name}
          </Menu.Item>
        ))}
        <Menu.Item
          className={css.item ?? ""}
          leftSection={<Add size={16} aria-hidden="true" />}
          onClick={() => go("/new")}
        >
          {t.newOrganisation}
        </Menu.Item>
        <Menu.Item
          className={css.item ?? ""}
          leftSection={<NetworksIcon size={16} aria-hidden="true" />}
          onClick={() => go("/practise")}
        >
          {t.practise}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          className={css.item ?? ""}
          leftSection={<Leave size={16} aria-hidden="true" />}
          onClick={() => void leave()}
        >
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** "Mirjam de Vries" → "MV". */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? "").join("");
}
