import type { GlobalStylesProps } from '@mui/material';

/** As small as a table of twelve months has to be on one sheet. */
const SMALL = { fontSize: '6pt !important', lineHeight: '1.15 !important', padding: '1.5px 2px !important' };

/** The schedule on paper: one page across, without what can only be pressed. */
export const PRINTED: GlobalStylesProps['styles'] = {
  '@page': { size: 'A4 landscape', margin: '8mm' },
  '@media print': {
    'header, nav, [role="search"], .MuiDrawer-root, .no-print, section button, section a.MuiButton-root': { display: 'none !important' },
    '.RaLayout-appFrame, .RaLayout-content, section': { margin: '0 !important', padding: '0 !important' },
    // The layout is as high as a screen, which would be a second, empty sheet.
    '#root *': { minHeight: '0 !important' },
    h1: { fontSize: '13pt !important' },
    h2: { fontSize: '11pt !important' },
    // What the screen is for is plain on paper.
    '#page-title + div': { display: 'none !important' },
    'section > div': { marginBottom: '4px !important' },
    'section p, .MuiAlert-root, .MuiAlert-message': { fontSize: '7pt !important', margin: '0 !important', padding: '0 !important' },
    '[role="region"]': { overflow: 'visible !important', maxHeight: 'none !important', border: '0 !important' },
    'thead th, tfoot th, tfoot td, th:first-of-type, td:first-of-type': { position: 'static !important' },
    // Months without activities leave their room to the others, so that the fullest are less high.
    '.planner': { width: '100% !important', tableLayout: 'auto !important' },
    '.planner th, .planner td': { ...SMALL, width: 'auto !important' },
    '.planner li': { ...SMALL, marginBottom: '2px !important', breakInside: 'avoid' },
    // One after the other instead of one below the other, so that a full year fits.
    '.planner li .in-row': { display: 'inline !important' },
    '.planner li .in-row + .in-row::before': { content: '" · "' },
    '.calendar th, .calendar td': { ...SMALL, fontSize: '7pt !important' },
    '.calendar td': { height: '40px !important' },
    // A foot that is one is printed again on every sheet.
    '.planner tfoot': { display: 'table-row-group' },
  },
};
