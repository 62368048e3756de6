/**
 * The flags of a browser that is started. They are our own: Puppeteer's defaults are made for tests of sites and turn
 * part of web security off.
 */
export function launchFlags({ profile, sandbox }: { profile: string; sandbox: boolean }): string[] {
  return [
    // No window. The embedded browser is a headless shell and knows nothing else.
    '--headless',
    // A profile of our own, removed afterwards: never the user's tabs, cookies and extensions.
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-default-apps',
    // Nothing goes out that the document did not ask for …
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--no-pings',
    '--metrics-recording-only',
    // … and what it asks for finds no host. Requests are refused one by one too (page.ts), but a socket or a
    // prefetched name would not pass there.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Pages are drawn by the processor, without the start of a GPU process's drivers or of a rasteriser in its place.
    '--disable-gpu',
    '--disable-software-rasterizer',
    // Glyphs stand where the font says, so that lines break alike on every machine and in the PDF.
    '--font-render-hinting=none',
    // Colours are those of the document, not of a screen that happens to be there.
    '--force-color-profile=srgb',
    // Scroll bars take no room from a page.
    '--hide-scrollbars',
    '--mute-audio',
    // Containers give /dev/shm 64 MB, too little for a large deck.
    '--disable-dev-shm-usage',
    // The keyring of the desktop would ask for a password.
    '--password-store=basic',
    '--use-mock-keychain',
    ...(sandbox ? [] : ['--no-sandbox']),
  ]
}
