import type { GlobalStylesProps } from '@mui/material';

/** A plan on paper: all of it, without what can only be pressed. */
export const PRINTED_PLAN: GlobalStylesProps['styles'] = {
  '@page': { size: 'A4 portrait', margin: '12mm' },
  '@media print': {
    'header, nav, [role="search"], .MuiDrawer-root, .no-print, section button, section a.MuiButton-root': { display: 'none !important' },
    '.RaLayout-appFrame, .RaLayout-content': { margin: '0 !important', padding: '0 !important' },
    // The layout is as high as a screen, which would be a second, empty sheet.
    '#root *': { minHeight: '0 !important' },
    '[role="region"]': { overflow: 'visible !important', border: '0 !important' },
    'th, td': { fontSize: '9pt !important', minWidth: '0 !important' },
    tr: { breakInside: 'avoid' },
  },
};
