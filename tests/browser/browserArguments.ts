/**
 * What the browser is told to do without. The last of several such lists counts, so this one names what playwright-core
 * takes out itself, too.
 */
const FEATURES_OFF = [
  // Two pages of the address bar, loaded anew for every window, that cost about as much as the page that is tested.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** How a Chromium is started here, wherever a page is looked at. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];
