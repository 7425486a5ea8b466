/** Texts that a spreadsheet could run: none of them may become a formula in any file. */
export const formulas: readonly string[] = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1;1)', '|calc', '%1', '=HYPERLINK("https://example.org","x")'],
  ...["=cmd|' /C calc'!A0", '=DDE("cmd";"/C calc";"x")', '=IMPORTXML("https://example.org","//a")', "='file:///x'#A1"],
  ...['==1', '=+1', '+=1', '-=1', '@=1', '=-1', '=@A1', '=(1)', '={1}', '="a"', "='a'", '=A1', '=#REF!'],
  ...[' =1', '  =1', '\t=1', '\t\t+1', '\n=1', '\r=1', '\r\n-1', '\v=1', '\f@1', '\0=1', '\u0001=1', '\u001f+1'],
  ...['\u00a0=1', '\u2003=1', '\u3000=1', '\u202f-1', '\ufeff=1', '\u200b=1', '\u200e+1', '\u200f@1', '\u2060=1'],
  ...['\u202e=1', '\u2066=1', '\u00ad=1', '\u2028=1', '\u2029=1', '\u0085=1', ' \t\u00a0=1', '\u200b \t=1'],
  ...['＝1', '＋1', '－1', '＠A1', '｜x', '％1', '\u3000＝1', ' ＝1', '\t＋1', '﹢1', '﹣1', '﹦1', '﹫A1', '−1'],
];
