import {CheckFile} from "./CheckFile.tsx";
import {ChooseFile} from "./ChooseFile.tsx";
import {Importing} from "./Importing.tsx";
import {useImportPlace} from "./import-place.ts";

/** From an export to figures: choose a file, look at what is in it, decide, and watch it come in. */
export function ImportPage() {
  const [place, go] = useImportPlace();
  if (place.step === "import") return <Importing key={place.jobId} place={place} go={go} />;
  if (place.step === "check") return <CheckFile key={place.file.uploadId} place={place} go={go} />;
  return <ChooseFile go={go} />;
}
