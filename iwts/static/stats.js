// Adds the viewer's time zone, which only the browser knows, to the address of the statistics.
const here = new URL(location);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !here.searchParams.has("tz")) {
  here.searchParams.set("tz", zone);
  location.replace(here);
}
