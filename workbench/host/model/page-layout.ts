import { declareType, type HostType } from '../host-object';
import { number, oneOf, record, text } from './arguments';
import { cellsAddress } from './address';
import { extra, setExtra, type Sheet } from './excel';
import { boxArgument } from './find-range';

/* Nothing prints here: the settings are kept so that an add-in reads back what it wrote. */
export const pageLayoutType: HostType<Sheet> = declareType({
  name: 'PageLayout',
  properties: {
    orientation: kept('Orientation', 'Portrait', (given) => oneOf(['Portrait', 'Landscape'], given)),
    paperSize: kept('PaperSize', 'Letter', text),
    zoom: kept('Zoom', { scale: 100 }, record),
    leftMargin: kept('LeftMargin', 50.4, number),
    rightMargin: kept('RightMargin', 50.4, number),
    topMargin: kept('TopMargin', 54, number),
    bottomMargin: kept('BottomMargin', 54, number),
  },
  methods: {
    setPrintArea: ({ excel, id }, range) =>
      setExtra(excel, id, 'PrintArea', cellsAddress(boxArgument(excel, id, range))),
    setPrintTitleRows: ({ excel, id }, range) =>
      setExtra(excel, id, 'PrintTitleRows', cellsAddress(boxArgument(excel, id, range))),
  },
});

function kept(name: string, otherwise: unknown, read: (given: unknown) => unknown) {
  return {
    get: ({ excel, id }: Sheet) => extra(excel, id, `PageLayout.${name}`, otherwise),
    set: ({ excel, id }: Sheet, given: unknown) => setExtra(excel, id, `PageLayout.${name}`, read(given)),
  };
}
