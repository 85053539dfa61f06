// The one function used. The types that are published for it bring Node's with them, and what ships has none of Node.
declare module "papaparse" {
  const Papa: {
    unparse: (
      rows: readonly (readonly (string | number | boolean | null)[])[],
      settings: { newline: string; escapeFormulae: RegExp | false },
    ) => string;
  };
  export default Papa;
}
