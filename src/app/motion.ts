// A module of its own, so that the bundler makes a chunk of it that is fetched later.
export { domAnimation } from 'framer-motion';
