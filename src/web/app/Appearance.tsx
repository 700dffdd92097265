import {type MantineColorScheme, useMantineColorScheme} from "@mantine/core";
import {useLanguage, useWords} from "../i18n/index.ts";
import {Segment} from "../ui/Segment.tsx";
import css from "./Appearance.module.css";
import {appWords} from "./words.ts";

/** Language and light or dark: of this browser. */
export function Appearance() {
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
