# shellcheck shell=bash disable=SC2034,SC2154
# The whole platform: up, down, status.

all_ready() {
  local name
  for name in "${names[@]}"; do
    ! is_local "$name" || { is_alive "$name" && is_ready "$name"; } || return 1
  done
}

up() {
  local began
  find_jdk
  if all_ready; then
    say "Passage is up already.$(newer_sources)"
    addresses
    return 0
  fi
  began=$(now_ms)
  hold_home
  check_ports
  check_room
  trap stop_what_was_started EXIT
  trap 'exit 130' INT TERM
  if [[ -z ${PASSAGE_SKIP_BUILD:-} ]]; then
    with_lock target/passage.lock build
  fi
  install_keycloak
  with_lock target/passage.lock unpack_all
  prepare_keycloak
  say "Starting; the store is $(describe_store)"
  [[ -s $(archive_of config) && -s $(archive_of case-service) ]] || prepare_quick_starts
  start_in_order "${names[@]}"
  keycloak_is_prepared
  trap - EXIT INT TERM
  release_home
  say "Passage is up after $(as_seconds $(($(now_ms) - began))) s."
  addresses
}

newer_sources() {
  local module
  for module in "${modules[@]}"; do
    ! is_stale "$module" || { echo " Its sources are newer: ./passage down, and up again." && return; }
  done
}

# One `up` or `down` at a time for a home; its processes do not hold on to it.
hold_home() {
  mkdir -p "$run" "$logs" || die "No folder can be made in $home."
  exec 9>"$run/lock"
  flock -n 9 || die "Another ./passage is at work in $home."
}

release_home() { exec 9>&-; }

check_ports() {
  local name
  for name in "${names[@]}" keycloak-management; do
    if is_alive "${name%-management}" || ! is_local "$name"; then
      continue
    fi
    ! port_is_taken "$(port_of "$name")" ||
      die "Port $(port_of "$name"), for $name, is taken by another program: stop that, or let PASSAGE_PORT_BASE name other ports."
  done
}

check_room() {
  room_for "$home" 512
  [[ -e $keycloak_dist/built ]] || room_for "$cache" 700
  [[ -e $(made gateway)/built ]] || room_for "$root" 2000
}

room_for() {
  local place=$1 needed=$2 free
  while [[ ! -d $place ]]; do
    place=$(dirname "$place")
  done
  free=$(df -Pm "$place" | awk 'NR == 2 { print $4 }')
  ((free >= needed)) || die "The disk is full: $free MB are free at $1, and $needed MB are needed."
}

unpack_all() {
  local module process unpacking=()
  for module in "${modules[@]}"; do
    if [[ $module != acceptance ]]; then
      unpack "$module" &
      unpacking+=($!)
    fi
  done
  for process in "${unpacking[@]}"; do
    wait "$process"
  done
  share_libraries
}

# Once after a build: what config and one of the services load at their start is archived. What a
# start resolves is written down when it ends, so they end.
prepare_quick_starts() {
  local recording=(config case-service)
  ! is_alive config && ! is_alive case-service || return 0
  is_alive keycloak || start keycloak
  start_in_order store "${recording[@]}"
  say "Preparing quick starts (once after a build)"
  stop "${recording[@]}"
  with_lock target/passage.lock archive_all
}

archive_all() {
  local libraries=("$shared"/lib/*) config
  archive_classes config "$(made config)/app/config.jar" &
  config=$!
  archive_classes case-service "$(IFS=: && echo "${libraries[*]}")"
  wait "$config"
}

# Starts what is not running, the store and the settings before those who need them.
start_in_order() {
  local name first=() slow=() rest=()
  for name; do
    is_local "$name" || continue
    if is_alive "$name"; then
      # What others left hanging is theirs; what this run started before is waited for.
      [[ " ${started[*]} " != *" $name "* ]] || is_ready "$name" || slow+=("$name")
      continue
    fi
    case $name in
      keycloak) slow+=("$name") && start "$name" ;;
      store | config) first+=("$name") && start "$name" ;;
      *) rest+=("$name") ;;
    esac
  done
  await "${first[@]}"
  queue=("${rest[@]}")
  await "${slow[@]}"
}

kind_of_store() {
  if [[ -n ${PASSAGE_MONGODB_URI:-} ]]; then
    echo elsewhere
  elif command -v mongod >/dev/null; then
    echo mongod
  else
    echo embedded
  fi
}

# Is it a process of this machine? All are, but a store that is elsewhere.
is_local() { [[ $1 != store || $(kind_of_store) != elsewhere ]]; }

describe_store() {
  case $(kind_of_store) in
    elsewhere) echo "the MongoDB that PASSAGE_MONGODB_URI names" ;;
    mongod) echo "the mongod on the PATH, its data in $home/store" ;;
    *) echo "the embedded one, its data in $home/store" ;;
  esac
}

start_store() {
  mkdir -p "$home/store"
  if [[ $(kind_of_store) == mongod ]]; then
    launch store mongod --bind_ip "$address" --port "$(port_of store)" --dbpath "$home/store"
  else
    launch_jvm store store --port "$(port_of store)" --data "$home/store"
  fi
}

addresses() {
  cat <<END

  Gateway      $(url_of gateway)        API portal: $(url_of gateway)/docs
  Keycloak     $(url_of keycloak)        realm passage; administrator: admin
  Sample organizations and people (<role>@<organization>)
    harbour    sending mission, Italy        caseworker@harbour, intake-officer@harbour, ...
    sunrise    receiving partner, Moldova    referral-officer@sunrise, caseworker@sunrise, ...
    lantern    a partner with whom nothing is shared, Romania
  API clients  harbour-api, sunrise-api, lantern-api
  Secrets      $secrets: people (one password for all), keycloak-admin, and one file per client

  ./passage demo walks one person through it; ./passage down stops it.
END
}

down() {
  local found=()
  if [[ ! -d $home ]]; then
    say "Passage was not up."
    return
  fi
  hold_home
  mapfile -t found < <(running_names)
  stop "${services[@]}" config
  stop keycloak store
  mapfile -t -O "${#found[@]}" found < <(strays)
  # shellcheck disable=SC2046
  end_processes $(strays)
  if [[ ${#found[@]} -eq 0 ]]; then say "Passage was not up."; else say "Passage is down."; fi
  [[ $1 != --purge ]] || purge
  release_home
}

running_names() {
  local name
  for name in "${names[@]}"; do
    ! is_alive "$name" || echo "$name"
  done
}

# Only what this script made: PASSAGE_HOME may name a folder that holds more.
purge() {
  rm -rf "$home/store" "$home/keycloak" "$home/secrets" "$home/logs" "$home/run" "$home/audit"
  rmdir "$home" 2>/dev/null || true
  say "Its data, secrets and logs in $home are removed."
}

status() {
  local name pid state memory total=0
  printf '%-22s %-9s %7s %6s %10s %9s\n' NAME STATE PID PORT MEMORY UP
  for name in "${names[@]}"; do
    if pid=$(pid_of "$name"); then
      state=starting
      ! is_ready "$name" || state=ready
      memory=$(memory_mb "$pid")
      total=$((total + memory))
      printf '%-22s %-9s %7s %6s %7s MB %9s\n' "$name" "$state" "$pid" "$(port_of "$name")" \
        "$memory" "$(age "$name")"
    elif ! is_local "$name"; then
      printf '%-22s %-9s\n' "$name" elsewhere
    else
      printf '%-22s %-9s %7s %6s\n' "$name" down - "$(port_of "$name")"
    fi
  done
  printf '%-22s %-9s %7s %6s %7s MB\n' together '' '' '' "$total"
}

memory_mb() { awk '/^VmRSS/ { print int($2 / 1024); n = 1 } END { if (!n) print 0 }' "/proc/$1/status"; }

age() {
  local seconds=$(($(age_ms "$1") / 1000))
  printf '%d:%02d:%02d' $((seconds / 3600)) $((seconds / 60 % 60)) $((seconds % 60))
}
