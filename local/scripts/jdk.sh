# shellcheck shell=bash disable=SC2154
# Finds a JDK 25 or newer, whatever the default `java` is.

jdk=

jdk_release() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

jdk_serves() {
  local release
  [[ -x $1/bin/java && -x $1/bin/javac ]] || return 1
  release=$(jdk_release "$1")
  [[ -n $release ]] && ((release >= 25))
}

jdk_candidates() {
  local on_path
  [[ -z ${JAVA_HOME:-} ]] || echo "$JAVA_HOME"
  printf '%s\n' "${PASSAGE_JVMS:-/usr/lib/jvm}"/* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/*
  on_path=$(command -v javac) && dirname "$(dirname "$(readlink -f "$on_path")")"
}

find_jdk() {
  local candidate
  [[ -z $jdk ]] || return 0
  while read -r candidate; do
    if jdk_serves "$candidate"; then
      jdk=$candidate
      return 0
    fi
  done < <(jdk_candidates || true)
  die "Passage needs a JDK 25 or newer and found none: install one (Debian: temurin-25-jdk from packages.adoptium.net; SDKMAN: sdk install java 25-tem) or let JAVA_HOME name it."
}

maven() { JAVA_HOME=$jdk ./mvnw "$@" </dev/null; }
