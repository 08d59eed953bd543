# Debian's PostgreSQL with pg_auto_failover, and its HAProxy, for compose.yaml. To build one: --target postgresql
# The digest is that of all architectures. Before a release, take the latest: docker buildx imagetools inspect debian:12-slim
FROM debian:12-slim@sha256:7b140f374b289a7c2befc338f42ebe6441b7ea838a042bbd5acbfca6ec875818 AS postgresql
# hadolint ignore=DL3008
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends postgresql-15-auto-failover pg-auto-failover-cli openssl \
 && rm -rf /var/lib/apt/lists/* \
 && install -d -o postgres -g postgres -m 700 /data
# hadolint ignore=DL3066
USER postgres
VOLUME /data
# The socket is in memory, as is what shows that a server runs: after a crash, neither is left.
ENV PATH=/usr/lib/postgresql/15/bin:/usr/bin:/bin LC_ALL=C.UTF-8 PGDATA=/data/server HOME=/data XDG_RUNTIME_DIR=/tmp
HEALTHCHECK --start-period=60s --timeout=10s CMD ["pg_isready", "--quiet"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["pg_autoctl"]

FROM debian:12-slim@sha256:7b140f374b289a7c2befc338f42ebe6441b7ea838a042bbd5acbfca6ec875818 AS haproxy
# hadolint ignore=DL3008
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends haproxy \
 && rm -rf /var/lib/apt/lists/*
EXPOSE 80 443
HEALTHCHECK --timeout=10s CMD ["bash", "-c", "</dev/tcp/127.0.0.1/80"]
ENTRYPOINT ["haproxy", "-db", "-f", "/etc/haproxy/haproxy.cfg"]
