import {useState} from "react";
import {
  changeStyle,
  readLogo,
  readStyle,
  removeStyleFile,
  type StyleFile,
  type StyleReply,
  uploadStyleFile,
} from "../../house-style/contract.ts";
import {useMay} from "../access/session.tsx";
import {useAction, useApi, useApiUrl, useRefresh, useUpload} from "../api/index.ts";
import {useFormat, useWords} from "../i18n/index.ts";
import {Button, DropZone, Failed, Form, Loading, Panel, TextField, useToast} from "../ui/index.ts";
import css from "./advice.module.css";
import {adviceWords} from "./words.ts";

/** How the organisation's documents look: colours, font, foot, logo, and templates of Word and PowerPoint. */
export function StylePanel() {
  const mayChange = useMay("organisation:write");
  const style = useApi(readStyle, {}, {when: mayChange});
  if (!mayChange) return null;
  if (style.state === "loading") return <Loading lines={3} />;
  if (style.state === "failed") return <Failed {...style} />;
  return <Style style={style.data} />;
}

const accepts = {logo: ".png,.jpg,.jpeg,.svg", docx: ".docx,.dotx", pptx: ".pptx,.potx"} as const;

function Style({style}: {style: StyleReply}) {
  const t = useWords(adviceWords).style;
  const toast = useToast();
  const change = useAction(changeStyle);
  const [draft, setDraft] = useState(() => ({
    brand: style.brand,
    accent: style.accent,
    font: style.font,
    footer: style.footer,
  }));
  const save = async () => {
    if (!isColour(draft.brand) || !isColour(draft.accent)) return;
    if (await change.run(draft)) toast({text: t.saved});
  };
  const colour = (name: "brand" | "accent") => (
    <ColourField
      label={t[name]}
      value={draft[name]}
      ours={ourColours[name]}
      onChange={(value) => setDraft({...draft, [name]: value})}
    />
  );
  return (
    <div className="no-print">
      <Panel title={t.title}>
        <p className="quiet">{t.lead}</p>
        <div className={css.styleFiles}>
          {(["logo", "docx", "pptx"] as const).map((file) => (
            <StyleFileField key={file} file={file} stored={style[file]?.name} changedAt={style.changedAt} />
          ))}
        </div>
        <Form onSubmit={() => void save()}>
          <div className={css.pair}>
            {colour("brand")}
            {colour("accent")}
          </div>
          <TextField
            label={t.font}
            hint={t.fontHint}
            required={false}
            maxLength={60}
            value={draft.font}
            onChange={(font) => setDraft({...draft, font})}
          />
          <TextField
            label={t.footer}
            required={false}
            maxLength={160}
            value={draft.footer}
            onChange={(footer) => setDraft({...draft, footer})}
          />
          {change.failure && <Failed failure={change.failure} />}
          <Button type="submit" isBusy={change.isBusy}>
            {t.save}
          </Button>
        </Form>
      </Panel>
    </div>
  );
}

const ourColours = {brand: "#6B2C5E", accent: "#8A5600"} as const;

const isColour = (text: string): boolean => text === "" || /^#[0-9a-f]{6}$/i.test(text);

function ColourField({
  label,
  value,
  ours,
  onChange,
}: {
  label: string;
  value: string;
  ours: string;
  onChange: (value: string) => void;
}) {
  const t = useWords(adviceWords).style;
  const isRight = isColour(value);
  return (
    <div className={css.colour}>
      <TextField
        label={label}
        hint={ours}
        placeholder={t.plainColour}
        required={false}
        maxLength={7}
        {...(isRight ? {} : {error: t.wrongColour})}
        value={value}
        onChange={onChange}
      />
      <input
        type="color"
        aria-label={t.pick(label)}
        value={isRight && value !== "" ? value : ours}
        onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
      />
    </div>
  );
}

function StyleFileField({
  file,
  stored,
  changedAt,
}: {
  file: StyleFile;
  stored: string | undefined;
  changedAt: string | null;
}) {
  const t = useWords(adviceWords).style;
  const format = useFormat();
  const upload = useUpload(uploadStyleFile);
  const remove = useAction(removeStyleFile);
  const refresh = useRefresh();
  const urlOf = useApiUrl();
  const send = async (chosen: File) => {
    if (await upload.send(chosen, {file, name: chosen.name})) await refresh();
  };
  return (
    <section className={css.styleFile} aria-label={t[file]}>
      <h3>{t[file]}</h3>
      {stored && file === "logo" && (
        <img className={css.logo} src={`${urlOf(readLogo, {})}?${changedAt}`} alt={t.logo} />
      )}
      {stored ? (
        <p>
          {stored}{" "}
          <Button look="quiet" isBusy={remove.isBusy} onClick={() => void remove.run({file})}>
            {t.remove}
            <span className="visually-hidden">: {t[file]}</span>
          </Button>
        </p>
      ) : (
        <DropZone
          accept={accepts[file]}
          hint={t[`${file}Hint`]}
          disabled={upload.progress !== null}
          onFiles={([chosen]) => chosen && void send(chosen)}
        />
      )}
      {upload.progress && <p className="note">{format.size(upload.progress.done)}</p>}
      {(upload.failure ?? remove.failure) && <Failed failure={(upload.failure ?? remove.failure)!} />}
    </section>
  );
}
