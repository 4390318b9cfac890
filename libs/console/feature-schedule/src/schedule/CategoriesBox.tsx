import { Box, Typography } from '@mui/material';
import { useText } from '@goodmark/console-ui';

interface Props {
  readonly categories: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly problem: string | undefined;
}

/** Which case categories an activity looks at; none chosen means any. */
export function CategoriesBox({ categories, chosen, onChange, problem }: Props) {
  const text = useText();
  const toggle = (key: string) => onChange(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  return (
    <Box component="fieldset" id="categories" tabIndex={-1} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 650 }}>{text('schedule.categories')}</Box>
      <Typography variant="caption" component="div" color="text.secondary" sx={{ mb: 1 }}>{text('schedule.categoriesHint')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))' }}>
        {categories.map(({ key, name }) => (
          <Box component="label" key={key} sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32, cursor: 'pointer' }}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} style={{ width: 18, height: 18, margin: 0 }} />{name}
          </Box>
        ))}
      </Box>
      {problem ? <Typography variant="caption" component="div" sx={{ color: 'error.main' }}>{problem}</Typography> : null}
    </Box>
  );
}
