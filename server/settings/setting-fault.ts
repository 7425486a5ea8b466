/** One variable that cannot be used: what is wrong with it and what to do. */
export interface SettingFault {
  readonly name: string;
  readonly sentence: string;
}
