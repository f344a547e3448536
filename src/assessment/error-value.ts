/** True for an error value as a spreadsheet hands it over: text such as '#N/A'. '#TODO' is an ordinary text. */
export const isErrorValue = (value: unknown): boolean => typeof value === 'string' && errorValue.test(value);

const errorValue =
  /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;
