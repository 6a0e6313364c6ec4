import { day, fromDayOn, hour, timetabled, type WaySketch } from './timetabled.ts';

export const LANES = ['coast', 'capital', 'port'];

/** A letter in July; then, after a long silence, an exchange in October with every kind of end. */
export const WAYS: readonly WaySketch[] = [
  {
    written: day('1950-07-05'),
    way: [
      ['capital', 'sent', hour('1950-07-05', '23:45')],
      ['port', 'received', hour('1950-07-06', '08:00')],
    ],
  },
  {
    written: day('1950-10-01'),
    way: [
      ['coast', 'written, hour not printed', day('1950-10-01')],
      ['capital', 'passed on', hour('1950-10-01', '03:00', 'assumed')],
      ['port', 'received', day('1950-10-02')],
    ],
  },
  {
    written: day('1950-10-02'),
    way: [
      ['port', 'written', day('1950-10-02')],
      ['capital', 'received', hour('1950-10-03', '12:15', 'assumed')],
      ['coast', 'read; when is not printed', null],
    ],
  },
  {
    written: day('1950-10-02'),
    way: [
      ['capital', 'written', day('1950-10-02')],
      ['port', 'read', fromDayOn('1950-10-03', '1950-12-31')],
    ],
  },
];

export const exchange = timetabled(LANES, WAYS);
