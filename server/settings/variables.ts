import { administratorVariables } from './administrator-variables.ts';
import { dataVariables } from './data-variables.ts';
import { mailVariables } from './mail-variables.ts';
import { processVariables } from './process-variables.ts';
import { signInVariables } from './sign-in-variables.ts';

/** Every environment variable that the program takes, with its check and default. None is mandatory. */
export const variables = {
  ...processVariables,
  ...dataVariables,
  ...administratorVariables,
  ...signInVariables,
  ...mailVariables,
};
