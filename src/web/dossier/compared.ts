/** A paragraph that stayed, went, or came. */
export interface ComparedParagraph {
  readonly text: string;
  readonly change: "same" | "gone" | "new";
}

/**
 * What changed between two texts, paragraph by paragraph, by the longest common subsequence of paragraphs.
 * Cost O(n·m) in paragraphs.
 */
export function compared(before: readonly string[], after: readonly string[]): ComparedParagraph[] {
  const [rows, columns] = [before.length, after.length];
  const longest = Array.from({length: rows + 1}, () => new Uint32Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[i]![j] =
        before[i] === after[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const result: ComparedParagraph[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[i] === after[j]) {
      result.push({text: before[i]!, change: "same"});
      i++;
      j++;
    } else if (i < rows && (j === columns || longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      result.push({text: before[i]!, change: "gone"});
      i++;
    } else {
      result.push({text: after[j]!, change: "new"});
      j++;
    }
  }
  return result;
}
