import { UsageError } from '../errors.ts';
import { type FormatName, formats } from '../report/formats.ts';

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/**
 * Reads one value of `--report`.
 * @param value `FORMAT=FILE`
 * @throws UsageError when it names no format or no file
 */
export const reportFile = (value: string): { readonly name: FormatName; readonly file: string } => {
  const [name = '', ...rest] = value.split('=');
  const file = rest.join('=');
  if (!isFormat(name))
    throw new UsageError(`expected --report FORMAT=FILE with one of ${Object.keys(formats).join(', ')}, got ${value}`);
  if (file === '' || file === '-')
    throw new UsageError(`expected a file behind --report ${name}=, got ${file || 'nothing'}`);
  return { name, file };
};
