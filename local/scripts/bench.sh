# shellcheck shell=bash disable=SC2154
# Benchmarks. Each writes bench/NAME.json; bench/latest.json holds them all by their names.

benchmarks=(start gateway cases shelters referrals reintegration audit imports)
twins=({case-service,gateway}-{,un}audited) # of the benchmark of the access log

bench() {
  local name chosen=("${benchmarks[@]}")
  if [[ $# -gt 0 ]]; then
    [[ $# -eq 1 && " ${benchmarks[*]} " == *" $1 "* ]] || misuse "bench knows: ${benchmarks[*]}"
    chosen=("$1")
  fi
  find_jdk
  mkdir -p bench
  for name in "${chosen[@]}"; do
    if [[ $name == start ]]; then
      (bench_start)
    else
      (bench_running "$name")
    fi
    collect_benchmarks
  done
}

# An instance of our own beside the one of everyday, which stays as it is.
use_own_instance() { use_instance "$root/target/bench" "$((base > 63000 ? base - 1000 : base + 1000))"; }

# Against the instance that is up, or else against one of its own; where it matters how much there
# is in the store, against an empty one.
bench_running() {
  local from_empty=
  [[ $1 != cases && $1 != reintegration ]] || from_empty=yes
  if [[ -n $from_empty ]] || ! all_ready; then
    use_own_instance
    [[ -z $from_empty ]] || down --purge >/dev/null
    up
    trap 'down "" >/dev/null' EXIT
  fi
  platform_environment
  local failed=0 sealed_by=case-service
  [[ $1 != reintegration ]] || sealed_by=reintegration-service
  export PASSAGE_BENCH_MASTER_KEY
  PASSAGE_BENCH_MASTER_KEY=$(master_key "$sealed_by")
  [[ $1 != audit ]] || start_twins
  "$jdk/bin/java" -jar acceptance/target/acceptance.jar bench "$1" "bench/$1.json" || failed=$?
  [[ $1 != audit ]] || stop "${twins[@]}"
  return "$failed"
}

# A pair of case-service and gateway with the access log and one without, beside those that are up:
# neither has served anything but what is measured, so nothing but the log is between them.
start_twins() {
  start_twin audited on
  start_twin unaudited off
  await "${twins[@]}"
  export PASSAGE_AUDITED_GATEWAY PASSAGE_UNAUDITED_GATEWAY
  PASSAGE_AUDITED_GATEWAY=$(url_of gateway-audited)
  PASSAGE_UNAUDITED_GATEWAY=$(url_of gateway-unaudited)
}

start_twin() {
  (
    export PASSAGE_CASES_URI JAVA_TOOL_OPTIONS=-Dpassage.audit.writes=$2
    PASSAGE_CASES_URI=$(url_of "case-service-$1")
    start_service "case-service-$1"
    start_service "gateway-$1"
  )
}

# How long a second `up` takes, beside Keycloak alone in the same run; and what memory is held.
bench_start() {
  local round began alone=() whole=() ours
  use_own_instance
  say "start: three rounds of Keycloak alone and of everything"
  up >/dev/null
  down "" >/dev/null
  for round in 1 2 3; do
    (
      trap stop_what_was_started EXIT
      start keycloak
      await keycloak >/dev/null
      age_ms keycloak >"$run/alone"
    )
    alone+=("$(<"$run/alone")")
    began=$(now_ms)
    PASSAGE_HOME=$home PASSAGE_PORT_BASE=$base ./passage up >/dev/null
    whole+=($(($(now_ms) - began)))
    status >"$run/status"
    ours=$(ours_mb)
    down "" >/dev/null
    printf '  round %d: Keycloak alone %5s s, everything %5s s, ours together %d MB\n' "$round" \
      "$(as_seconds "${alone[-1]}")" "$(as_seconds "${whole[-1]}")" "$ours"
  done
  cat "$run/status"
  write_start "$(median "${alone[@]}")" "$(median "${whole[@]}")" "$ours" >bench/start.json
}

write_start() {
  local ratio=$(($2 * 100 / $1)) name mb memory=
  while read -r name _ _ _ mb _; do
    memory+="${memory:+, }\"$name\": $mb"
  done < <(grep ready "$run/status")
  printf '{"at": "%s", "keycloak_alone_s": %s, "up_s": %s, "ratio_to_keycloak": %d.%02d, "bar_ratio": 3.5, "ours_mb": %d, "bar_mb": 2048, "memory_mb": {%s}}\n' \
    "$(date -u +%FT%TZ)" "$(as_seconds "$1")" "$(as_seconds "$2")" $((ratio / 100)) \
    $((ratio % 100)) "$3" "$memory"
  say "  median: Keycloak alone $(as_seconds "$1") s, everything $(as_seconds "$2") s, $((ratio / 100)).$(printf %02d $((ratio % 100))) times (bar 3.5); ours $3 MB (bar 2048)" >&2
}

# The memory of all that is ready but Keycloak, in a table of `status`.
ours_mb() { awk '$2 == "ready" && $1 != "keycloak" { sum += $5 } END { print sum + 0 }' "$run/status"; }

median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }

collect_benchmarks() {
  local name separator=
  {
    printf '{'
    for name in "${benchmarks[@]}"; do
      [[ -s bench/$name.json ]] || continue
      printf '%s\n  "%s": ' "$separator" "$name"
      tr -d '\n' <"bench/$name.json"
      separator=,
    done
    printf '\n}\n'
  } >bench/latest.json
}
