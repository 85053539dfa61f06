// The list of guides stands open until a reader closes it: TypeDoc keeps that under this key.
localStorage.getItem("tsd-accordion-Guides") ?? localStorage.setItem("tsd-accordion-Guides", "true");
