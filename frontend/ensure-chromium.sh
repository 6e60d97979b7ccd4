#!/bin/sh
# Makes sure that the browser tests find a Chromium and fonts for Chinese; never skips silently.
set -eu

chromium_path() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

has_fonts() {
  ! command -v fc-list >/dev/null 2>&1 || fc-list :lang=zh | grep -q .
}

if chromium_path >/dev/null && has_fonts; then
  exit 0
fi

if ! command -v apt-get >/dev/null 2>&1; then
  as_root=none
elif [ "$(id -u)" -eq 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root="sudo -n"
else
  as_root=none
fi

if [ "$as_root" != none ]; then
  echo "Installing chromium and fonts-noto-cjk for the browser tests ..."
  # shellcheck disable=SC2086
  if { $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium fonts-noto-cjk ||
    { $as_root apt-get update -q &&
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium fonts-noto-cjk; }; } >&2 &&
    chromium_path >/dev/null; then
    exit 0
  fi
fi

echo "The browser tests need Chromium and Chinese fonts: please install the packages chromium and fonts-noto-cjk (or set CHROMIUM to the path of a Chromium), then build again." >&2
exit 1
