import {type MantineColorScheme, Menu, useMantineColorScheme} from "@mantine/core";
import {useLanguage, useWords} from "../i18n/index.ts";
import {DarkTheme, Done, LightTheme, SystemTheme} from "../ui/icons.ts";
import css from "./menus.module.css";
import {appWords} from "./words.ts";

const languages = ["nl", "en"] as const;
const schemes = {auto: SystemTheme, light: LightTheme, dark: DarkTheme} satisfies Record<MantineColorScheme, unknown>;

/** The choices of language and of light or dark, as items of a menu. */
export function AppearanceItems() {
  const t = useWords(appWords);
  const {language, choose} = useLanguage();
  const {colorScheme, setColorScheme} = useMantineColorScheme();
  const check = (isChosen: boolean) => (isChosen ? <Done size={16} aria-hidden="true" /> : null);
  return (
    <>
      <Menu.Label>{t.language}</Menu.Label>
      {languages.map((one) => (
        <Menu.Item
          key={one}
          lang={one}
          role="menuitemradio"
          aria-checked={one === language}
          className={css.item ?? ""}
          rightSection={check(one === language)}
          onClick={() => choose(one)}
        >
          {t.languages[one]}
        </Menu.Item>
      ))}
      <Menu.Label>{t.scheme}</Menu.Label>
      {(Object.keys(schemes) as MantineColorScheme[]).map((one) => {
        const Icon = schemes[one];
        return (
          <Menu.Item
            key={one}
            role="menuitemradio"
            aria-checked={one === colorScheme}
            className={css.item ?? ""}
            leftSection={<Icon size={16} aria-hidden="true" />}
            rightSection={check(one === colorScheme)}
            onClick={() => setColorScheme(one)}
          >
            {t.schemes[one]}
          </Menu.Item>
        );
      })}
    </>
  );
}
