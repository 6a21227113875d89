#!/bin/bash
# Runs once in a new database container: a user that owns the Auric database and nothing else. Untested, see compose.yaml.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$(cat "$AURIC_PASSWORD_FILE")" <<'SQL'
create role auric login password :'password';
create database auric owner auric;
SQL
