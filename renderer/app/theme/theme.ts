import {
  ActionIcon,
  Anchor,
  Button,
  createTheme,
  Drawer,
  Input,
  Menu,
  Modal,
  Popover,
  Tabs,
  Tooltip,
} from '@mantine/core'
import { bodyFont, titleFont } from './fonts.ts'
import { brick, ink, ochre, paper, survey } from './palette.ts'

const shortTransition = { transitionProps: { duration: 80, transition: 'fade' as const } }

/** Ink on paper: hairlines instead of shadows, small radii, one accent, dense type. */
export const theme = createTheme({
  primaryColor: 'survey',
  primaryShade: { light: 7, dark: 4 },
  colors: { survey, gray: paper, dark: ink, red: brick, yellow: ochre, green: survey },
  white: '#fdfbf6',
  black: '#1b1e22',
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: bodyFont,
  fontFamilyMonospace: bodyFont,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  shadows: { md: 'var(--fh-shadow)', lg: 'var(--fh-shadow)', xl: 'var(--fh-shadow)' },
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: {
    fontFamily: titleFont,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.2' },
      h2: { fontSize: '19px', lineHeight: '1.3' },
      h3: { fontSize: '16px', lineHeight: '1.35' },
      h4: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  components: {
    Button: Button.extend({ defaultProps: { variant: 'filled', size: 'sm', fw: 550 } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
    Input: Input.extend({ defaultProps: { size: 'sm' } }),
    Menu: Menu.extend({
      // The placeholder is a child that a menu may not have (ARIA).
      defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false, ...shortTransition },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', ...shortTransition } }),
    Modal: Modal.extend({ defaultProps: { shadow: 'md', centered: true, ...shortTransition } }),
    Drawer: Drawer.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 250, multiline: true, maw: 340 } }),
  },
})
