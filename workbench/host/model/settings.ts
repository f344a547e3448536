import { declareType, type HostType } from '../host-object';
import { text } from './arguments';
import { keyedCollection } from './collection';
import type { Excel } from './excel';

interface Setting {
  readonly excel: Excel;
  readonly key: string;
}

const collection = keyedCollection<Excel>(
  (excel) => [...excel.settings.keys()].map((key) => settingType.of({ excel, key })),
  (excel, key) => (excel.settings.has(text(key)) ? settingType.of({ excel, key: text(key) }) : undefined),
);

export const settingCollectionType: HostType<Excel> = declareType({
  ...collection,
  name: 'SettingCollection',
  properties: {},
  methods: {
    ...collection.methods,
    add(excel, key, value) {
      excel.settings.set(text(key), value);
      return settingType.of({ excel, key: text(key) });
    },
  },
});

const settingType: HostType<Setting> = declareType({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    _id: ({ key }) => key,
    key: ({ key }) => key,
    value: {
      get: ({ excel, key }) => excel.settings.get(key),
      set: ({ excel, key }, given) => void excel.settings.set(key, given),
    },
  },
  methods: { delete: ({ excel, key }) => void excel.settings.delete(key) },
});
