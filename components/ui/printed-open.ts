/** For `details`: paper cannot unfold, so what is folded on the screen is printed whole. */
export const printedOpen = 'print:details-content:[content-visibility:visible]';
