import {useState} from "react";
import {useWords} from "../i18n/index.ts";
import {
  CheckField,
  Chip,
  Choice,
  Columns,
  DropZone,
  Form,
  PasswordField,
  RadioCards,
  Row,
  Segment,
  SelectField,
  TextField,
} from "../ui/index.ts";
import {kitWords} from "./words.ts";

const zones = Intl.supportedValuesOf("timeZone").map((value) => ({value, label: value}));

/** Fields, choices, and a place to drop files. */
export function KitInput() {
  const t = useWords(kitWords);
  const [text, setText] = useState("");
  const [zone, setZone] = useState("Europe/Amsterdam");
  const [purpose, setPurpose] = useState<"picture" | "monitor">("picture");
  const [agreed, setAgreed] = useState(true);
  const [layers, setLayers] = useState({replies: true, reactions: false});
  const [step, setStep] = useState(t.steps[0] ?? "");
  return (
    <>
      <Columns split="6-6">
        <Form onSubmit={() => {}}>
          <TextField label={t.text} hint={t.hint} value={text} onChange={setText} />
          <TextField label={t.text} error={t.wrong} value="" onChange={setText} />
          <PasswordField label={t.secret} autoComplete="new-password" value={text} onChange={setText} />
          <TextField label={t.date} type="date" value="2026-10-31" onChange={() => {}} />
          <TextField label={t.more} rows={3} required={false} value={text} onChange={setText} />
          <SelectField label={t.choose} value={zone} options={zones} onChange={setZone} />
        </Form>
        <Form onSubmit={() => {}}>
          <RadioCards
            label={t.purpose}
            value={purpose}
            onChange={setPurpose}
            options={[
              {value: "picture", label: t.picture, hint: t.pictureHint},
              {value: "monitor", label: t.monitor, hint: t.monitorHint},
            ]}
          />
          <CheckField label={t.agree} checked={agreed} onChange={setAgreed} />
          <DropZone hint={t.drop} onFiles={() => {}} />
          <DropZone hint={t.drop} onFiles={() => {}} disabled />
        </Form>
      </Columns>
      <Row>
        <Choice name={t.choose} value={zone} options={zones} onChange={setZone} />
        <Segment
          label={t.busyTitle}
          value={step}
          options={t.steps.map((value) => ({value, label: value}))}
          onChange={setStep}
        />
        <Chip checked={layers.replies} onChange={(replies) => setLayers({...layers, replies})}>
          {t.replies}
        </Chip>
        <Chip checked={layers.reactions} onChange={(reactions) => setLayers({...layers, reactions})}>
          {t.reactions}
        </Chip>
      </Row>
    </>
  );
}
