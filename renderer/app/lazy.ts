// One word for what every route file needs: a page that is loaded when its address is first visited.
export { lazyRouteComponent as lazyPage } from '@tanstack/react-router'
