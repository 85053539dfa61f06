import names from "i18n-iso-countries/langs/en.json" with { type: "json" };

/** Is it the code of a country, ISO 3166 alpha-2? The list is that of i18n-iso-countries, which has Kosovo, `XK`. */
export const isCountryCode = (value: unknown): boolean =>
  typeof value === "string" && Object.hasOwn(names.countries, value);
