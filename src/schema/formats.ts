import * as z from "zod";

/** `15:30` */
export const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** `2013-11-11T15:30`, or the day alone: local, without a zone. */
export const isoMoment = z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/);

/** `2013-03-26`, or `2013-03-26/2013-03-27` */
export const isoInterval = z.string().regex(/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/);

/** `u1`, `u2`, … */
export const utteranceId = z.string().regex(/^u[1-9]\d*$/);
