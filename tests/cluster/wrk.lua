-- Pauses between requests, and the number of redirects at the end.
local threads = {}
redirects = 0

function setup(thread)
  table.insert(threads, thread)
end

function delay()
  return 20 -- ms
end

function response(status)
  if status == 302 then
    redirects = redirects + 1
  end
end

function done()
  local sum = 0
  for _, thread in ipairs(threads) do
    sum = sum + thread:get("redirects")
  end
  print("redirects " .. sum)
end
