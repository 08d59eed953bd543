-- wrk: three browsers or a new one each time, a referrer, a campaign, a new address for each request (behind a proxy).
-- wrk … URL -- SLUG [NAME]; with a name, every request has a new User-Agent.
local browsers = {
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
}
local new = "Mozilla/5.0 (Linux; Android 14; %s %d) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"
local networks = { "41.32", "49.36", "177.32", "78.160", "36.72", "88.0", "84.160", "95.24" } -- a country each
local n, path, name = 0, "/", nil

function init(args)
  path, name = "/" .. args[1] .. "?c=ig", args[2]
end

function request()
  n = n + 1
  return wrk.format("GET", path, {
    ["User-Agent"] = name and new:format(name, n) or browsers[n % 3 + 1],
    ["Referer"] = "https://www.instagram.com/",
    ["X-Forwarded-For"] = string.format("%s.%d.%d", networks[n % 8 + 1], n / 8 % 256, n / 2048 % 256),
  })
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("\nRESULT %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
