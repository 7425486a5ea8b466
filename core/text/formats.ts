/** How pages, reports and the browser's own script write numbers and dates: one set for all. */
export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    /** In a list where the order counts. */
    second: {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    },
    moment: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  },
  number: {
    score: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    /** Of a group whose people are not to be told apart. */
    groupScore: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
    change: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  },
} as const;
