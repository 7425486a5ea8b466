import { GoneLink, goneTitle } from '../../gone-link.tsx';

export const generateMetadata = () => goneTitle('setUp.gone');

export default function NotFound() {
  return <GoneLink kind="setUp.gone" />;
}
