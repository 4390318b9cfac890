import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { FrameCheckDocument, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormProblems, problemOf, type TextKey, useText } from '@goodmark/console-ui';
import type { UploadRead } from './ImportFramePage';

/** Which column of the file holds what. What is chosen is remembered for the next file with the same columns. */
export function MappingStep({ upload, onBegun }: { readonly upload: UploadRead; readonly onBegun: () => void }) {
  const text = useText();
  const { send, busy, failure } = useSend(FrameCheckDocument);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(Object.fromEntries(upload.mapping.map(({ field, column }) => [field, column])));
  const check = async (event: FormEvent) => {
    event.preventDefault();
    const mapping = upload.fields.flatMap(({ key }) => (columns[key] ? [{ field: key, column: columns[key] }] : []));
    if (await send({ input: { id: upload.id, version: upload.version, mapping } })) onBegun();
  };
  return (
    <Box component="form" noValidate onSubmit={check} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 560 }}>
      <FormProblems failure={failure} />
      {upload.fields.map(({ key, required }) => (
        <ChoiceBox
          key={key} id={`mapping.${key}`} label={text(`frames.field.${key}` as TextKey)} hint={text(`frames.fieldHint.${key}` as TextKey)} value={columns[key] ?? ''} required={required}
          none={text(required ? 'form.choose' : 'frames.noColumn')} problem={problemOf(failure, `mapping.${key}`)} choices={upload.headings.map((heading) => ({ value: heading, label: heading }))}
          onChange={(heading) => setColumns((before) => ({ ...before, [key]: heading }))}
        />
      ))}
      <Box><Button type="submit" variant="contained" disabled={busy}>{text('frames.check')}</Button></Box>
    </Box>
  );
}
