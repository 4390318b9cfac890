export * from './bank-holidays';
export * from './calendar-date';
export * from './compare-activities';
export * from './due-dates';
export * from './financial-year';
export * from './month';
export * from './working-days';
