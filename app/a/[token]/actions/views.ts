/** How the page shows actions. */
export const views = ['list', 'board', 'timeline'] as const;
