// donâ€™t          UTF-8 read as Windows-1252
// РїСЂРёРІРµС‚     UTF-8 read as Windows-1251
// Ïðèâåò           Windows-1251 read as Windows-1252
// &amp;nbsp;       an entity escaped twice
import type { Finding } from "../finding.js";
import type { PageView } from "../page-view.js";
import { tracesIn } from "../traces.js";

/** The characters that Windows-1252 and Windows-1251 have for the bytes 80 to BF, which go on a letter in UTF-8. */
const LATER_1252 = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const LATER_1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

const TRACES = new RegExp(
  [
    // Control characters, but for white space; U+0085 is a line end on some machines
    "[\\ufffd\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f]",
    `â€[${LATER_1252}]|â\\u0080[\\u0099\\u009c\\u009d]`,
    `[ÃÂ][${LATER_1252}]`,
    `(?:[ÐÑ][${LATER_1252}]){2}`,
    `вЂ[${LATER_1251}]`,
    `(?:[РС][${LATER_1251}]){2}`,
    "[\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff]{5}",
    "&amp;(?:[a-z]{2,8}|#\\d{1,6});",
    "&(?:nbsp|quot|[lr]aquo|[mn]dash|[lr][sd]quo|hellip|#\\d{2,6}|#x[0-9a-f]{2,5});",
  ].join("|"),
  "gu",
);

/** What every trace begins with. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const SUSPECT = /[\ufffd\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00c0-\u00ff&вРС]/;

export const wrongEncoding = ({ leaves }: PageView): Iterable<Finding> =>
  tracesIn(leaves, { code: "wrong-encoding", suspect: SUSPECT, trace: TRACES });
