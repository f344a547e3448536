import { registerFunctions } from '../functions/register';

/* The page of the pane, which is also where functions and ribbon commands run. Excel may load it just to calculate a
   formula: functions come first, and the view is a chunk of its own. */

registerFunctions();

void Office.onReady();
