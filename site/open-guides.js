// The list of guides stands open until a reader closes it: TypeDoc keeps that under this key.
localStorage["tsd-accordion-Guides"] ??= "true";
