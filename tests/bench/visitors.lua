-- wrk: three browsers, a referrer, a campaign, and another address for each request (behind a trusted proxy).
local agents = {
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
}
local n = 0

function request()
  n = n + 1
  return wrk.format("GET", "/bench?c=ig", {
    ["User-Agent"] = agents[n % 3 + 1],
    ["Referer"] = "https://www.instagram.com/",
    ["X-Forwarded-For"] = string.format("41.%d.%d.%d", n % 64, n % 251, n % 239),
  })
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("\nRESULT %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
