const day = 24 * 60 * 60 * 1000;

/**
 * How long a deleted assessment can be restored, a client's request key is remembered, and a job that ended and a link
 * whose time is over are kept: in ms.
 */
export const retention = { deleted: 7 * day, requestKeys: 7 * day, jobs: 30 * day, tickets: 7 * day } as const;
