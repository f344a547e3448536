import { type PaneCommands, registerCommands } from '../commands/commands';
import { registerFunctions } from '../functions/register';

/* The page of the pane, which is also where functions and ribbon commands run. Excel may load it just to calculate a
   formula: functions come first, and the view is a chunk of its own. */

registerFunctions();

const pane = openPane();
registerCommands(pane);
// Without the chunk there are no texts.ts and no style either.
pane.catch(() => document.body.append('AIJRI could not load. Close this pane and open it again.'));

async function openPane(): Promise<PaneCommands> {
  const [{ host }, { showPane }] = await Promise.all([
    Office.onReady(),
    import(/* webpackChunkName: "pane" */ './show-pane'),
  ]);
  return showPane(document.getElementById('pane') ?? document.body, host);
}
