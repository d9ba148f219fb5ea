// Asks the browser to keep the articles that are opened (service-worker.js). Browsers allow it on this machine and over https.

const { serviceWorker } = navigator;

const start = async () => {
  const isKept = Boolean(serviceWorker.controller);
  await serviceWorker.register("/service-worker.js");
  // The first page of all was loaded before anybody kept pages.
  if (!isKept) (await serviceWorker.ready).active.postMessage({ keep: location.pathname });
};

// After the page has come: reading comes first.
if (serviceWorker) addEventListener("load", () => setTimeout(start, 500));
