/** The practice this tab works in: the first part of its address, fixed until the next full load. */
export const odsCode = location.pathname.split("/")[1] || undefined;
