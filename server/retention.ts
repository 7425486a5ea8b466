const day = 24 * 60 * 60 * 1000;

/** How long a deleted assessment can be restored, and a client's request key is remembered: seven days, in ms. */
export const retention = { deleted: 7 * day, requestKeys: 7 * day } as const;
