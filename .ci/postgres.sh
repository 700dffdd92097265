#!/bin/sh
# A PostgreSQL for the tests, on a free loopback port, that leaves nothing behind.
#   eval "$(.ci/postgres.sh start)"   sets TEST_DATABASE_URL and TEST_POSTGRES_FOLDER
#   .ci/postgres.sh stop              stops the one in TEST_POSTGRES_FOLDER and removes it
# The tests connect as what a customer's database user is: no superuser, but with CREATEDB and CREATEROLE.
set -eu

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

# PostgreSQL refuses to run as root; then it runs as a system user of its own.
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u samenspel -- "$@"; else "$@"; fi; }

start() {
  if [ -z "$(programs)" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >&2
  fi
  bin=$(programs)
  [ -n "$bin" ] || { echo "PostgreSQL is not installed: apt-get install postgresql" >&2; exit 1; }
  if [ "$(id -u)" = 0 ]; then id samenspel >/dev/null 2>&1 || useradd --system samenspel; fi
  folder=$(mktemp -d)
  if [ "$(id -u)" = 0 ]; then chown samenspel "$folder"; fi
  cd "$folder"
  as_server "$bin/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >&2
  port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off" start >&2
  as_server "$bin/psql" -h "$folder" -p "$port" -U postgres -qc "create role tester login createdb createrole" \
    -c "create database tester owner tester" >&2
  echo "export TEST_DATABASE_URL=postgres://tester@127.0.0.1:$port/tester"
  echo "export TEST_POSTGRES_FOLDER=$folder"
}

stop() {
  bin=$(programs)
  cd "$TEST_POSTGRES_FOLDER"
  as_server "$bin/pg_ctl" -D "$TEST_POSTGRES_FOLDER/data" -w -m immediate stop >&2
  cd /
  rm -rf "$TEST_POSTGRES_FOLDER"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  *) echo "use: .ci/postgres.sh start | stop" >&2; exit 2 ;;
esac
