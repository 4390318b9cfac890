import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useText } from './text';

/** Copies a text, and says whether it did: a browser that refuses leaves it to the person's own hands. */
export function CopyButton({ value, ...look }: { readonly value: string } & Pick<ButtonProps, 'variant' | 'color'>) {
  const text = useText();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(text('unsent.copied'));
    } catch {
      setSaid(text('unsent.copyYourself'));
    }
  };
  return (
    <>
      <Button {...look} onClick={() => void copy()}>{text('unsent.copy')}</Button>{' '}
      <span role="status">{said}</span>
    </>
  );
}
