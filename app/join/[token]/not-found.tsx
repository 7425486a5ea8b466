import { GoneLink, goneTitle } from '../../gone-link.tsx';

export const generateMetadata = () => goneTitle('join.gone');

export default function NotFound() {
  return <GoneLink kind="join.gone" />;
}
