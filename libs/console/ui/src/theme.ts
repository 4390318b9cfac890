import type { Theme } from '@mui/material';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/*
 * Two neutrals, one accent (deep teal), blue and orange for better and worse. Every pair of text and ground has at least
 * 4.5:1; the browser tests check that on every screen, light and dark.
 */

const SYSTEM_FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const shared = {
  sidebar: { width: 216, closedWidth: 55 },
  spacing: 8,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: SYSTEM_FONTS,
    fontSize: 16,
    htmlFontSize: 16,
    body1: { fontSize: '1rem', lineHeight: 1.5 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.5 },
    caption: { fontSize: '0.875rem', lineHeight: 1.45 },
    h1: { fontSize: '1.75rem', lineHeight: 1.25, fontWeight: 650 },
    h2: { fontSize: '1.25rem', lineHeight: 1.3, fontWeight: 650 },
    h3: { fontSize: '1.0625rem', lineHeight: 1.4, fontWeight: 650 },
    button: { textTransform: 'none' as const, fontWeight: 600, fontSize: '0.9375rem' },
  },
};

const components = (ring: string, line: string): RaThemeOptions['components'] => ({
  ...defaultLightTheme.components,
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontVariantNumeric: 'tabular-nums' },
      // Always visible, and never under the bars that stick to the top and the bottom.
      ':focus-visible': { outline: `3px solid ${ring} !important`, outlineOffset: 2, scrollMarginTop: 88, scrollMarginBottom: 96 },
      '@media (prefers-reduced-motion: reduce)': { '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' } },
    },
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: { styleOverrides: { root: { minHeight: 40 }, sizeSmall: { minHeight: 32 } } },
  MuiIconButton: { styleOverrides: { root: { minWidth: 32, minHeight: 32 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { outlined: { borderColor: line } } },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  // The ring goes round the whole box, not once more round the text in it.
  MuiOutlinedInput: {
    styleOverrides: {
      root: { '&:has(:focus-visible)': { outline: `3px solid ${ring}`, outlineOffset: 2 } },
      input: { '&:focus-visible': { outline: 'none !important' } },
    },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
  // Why a box cannot be changed is there to be read.
  MuiFormHelperText: { styleOverrides: { root: ({ theme }: { theme: Theme }) => ({ '&.Mui-disabled': { color: theme.palette.text.secondary } }) } },
  MuiTableCell: { styleOverrides: { root: { borderColor: line, padding: '8px 12px' }, head: { fontWeight: 650 } } },
  MuiLink: { defaultProps: { underline: 'always' } },
  // A note that stands on a page is no alarm; what has just gone wrong says so itself (FailureNote).
  MuiAlert: { defaultProps: { role: 'note' } },
  MuiTooltip: { defaultProps: { describeChild: true } },
});

export const lightTheme: RaThemeOptions = {
  ...defaultLightTheme,
  ...shared,
  palette: {
    mode: 'light',
    primary: { main: '#0b5d63', dark: '#084a4f', light: '#d7ebec', contrastText: '#ffffff' },
    secondary: { main: '#3b4a54', contrastText: '#ffffff' },
    info: { main: '#1d5fa8', light: '#dce9f7', contrastText: '#ffffff' },
    success: { main: '#1d5fa8', light: '#dce9f7', contrastText: '#ffffff' },
    warning: { main: '#9a4a00', light: '#fbe8d6', contrastText: '#ffffff' },
    error: { main: '#9a3412', light: '#fbe4dc', contrastText: '#ffffff' },
    text: { primary: '#16222a', secondary: '#4a5962' },
    background: { default: '#f5f7f8', paper: '#ffffff' },
    divider: '#d5dce0',
  },
  components: components('#0b5d63', '#d5dce0'),
};

export const darkTheme: RaThemeOptions = {
  ...defaultDarkTheme,
  ...shared,
  palette: {
    mode: 'dark',
    primary: { main: '#7fd0d4', dark: '#a9e2e5', light: '#123c40', contrastText: '#062023' },
    secondary: { main: '#b7c4cc', contrastText: '#12191e' },
    info: { main: '#9cc6f5', light: '#16324f', contrastText: '#0b1a2a' },
    success: { main: '#9cc6f5', light: '#16324f', contrastText: '#0b1a2a' },
    warning: { main: '#f5b878', light: '#45290d', contrastText: '#2a1600' },
    error: { main: '#f7a98c', light: '#47200f', contrastText: '#2b0f03' },
    text: { primary: '#e8eef1', secondary: '#b3c0c8' },
    background: { default: '#11181c', paper: '#182127' },
    divider: '#35434c',
  },
  components: components('#7fd0d4', '#35434c'),
};
