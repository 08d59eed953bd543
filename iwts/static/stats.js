// Statistics in the viewer's own time, which only the browser knows: it is added to the address once.
const here = new URL(location);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !here.searchParams.has("tz")) {
  here.searchParams.set("tz", zone);
  location.replace(here);
}
