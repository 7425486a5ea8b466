import { GoneLink, goneTitle } from '../../gone-link.tsx';

export const generateMetadata = () => goneTitle('reset.gone');

export default function NotFound() {
  return <GoneLink kind="reset.gone" />;
}
