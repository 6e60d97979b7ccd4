#!/bin/sh
# Runs a Node script of this folder, or says in one sentence what is missing.
set -eu
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "The pages are built with Node.js 20 or later and npm, and neither 'node' nor 'npm' may be missing on the path: please install Node.js 20 (https://nodejs.org)." >&2
  exit 1
fi
major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 20 ]; then
  echo "The pages are built with Node.js 20 or later, but the path has $(node --version): please install Node.js 20 (https://nodejs.org)." >&2
  exit 1
fi
script=$1
shift
exec node "$(dirname "$0")/$script" "$@"
