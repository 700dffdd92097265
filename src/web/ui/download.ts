import inter400 from "@fontsource/inter/files/inter-latin-400-normal.woff2?url";
import inter600 from "@fontsource/inter/files/inter-latin-600-normal.woff2?url";

/** Hands a file that the page made itself to the browser. @param name with its extension. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const svgFile = (svg: string): Blob => new Blob([svg], {type: "image/svg+xml"});

/** A drawing as PNG, three times its size, on a ground of its own, in the page's typeface. */
export async function pngFile(svg: string, size: {width: number; height: number}, ground: string): Promise<Blob> {
  const scale = 3;
  const image = new Image();
  image.src = URL.createObjectURL(svgFile(await withFonts(svg)));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser cannot make a PNG.");
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("This browser cannot make a PNG."))), "image/png"),
  );
}

/** An SVG that is read as an image sees no fonts of the page: it must carry its own. */
async function withFonts(svg: string): Promise<string> {
  const faces = await Promise.all(
    (
      [
        [400, inter400],
        [600, inter600],
      ] as const
    ).map(async ([weight, url]) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      const text = btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), ""));
      return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${text})}`;
    }),
  );
  return svg.replace(/<svg[^>]*>/, (open) => `${open}<style>${faces.join("")}</style>`);
}
