# shellcheck shell=bash disable=SC2154
# Starting, watching and stopping processes. A process is ours when its command line names our home.

started=() # by this run of the script, for it to take back when something fails
recording=() # those whose JVM writes down which classes it loads
queue=()   # what await() starts when there is room
at_once=${PASSAGE_AT_ONCE:-$(($(nproc) + 1))}
grace=30   # seconds that a process has to end by itself

pid_of() {
  local pid words
  { read -r pid _ <"$run/$1.pid"; } 2>/dev/null || return 1
  # For a moment, while it becomes another program, a process has no command line; a dead one has none for good.
  until { mapfile -d '' words <"/proc/$pid/cmdline"; } 2>/dev/null && [[ ${#words[@]} -gt 0 ]]; do
    [[ -e /proc/$pid/exe ]] || return 1
  done
  [[ "${words[*]}" == *"$home"* ]] && echo "$pid"
}

is_alive() { pid_of "$1" >/dev/null; }

port_is_taken() { { : 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null; }

answers_ok() {
  local status=
  {
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
    read -r -t 3 _ status _ <&3
  } 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  [[ $status == 200 ]]
}

is_ready() {
  case $1 in
    store) port_is_taken "$(port_of store)" ;;
    keycloak) answers_ok "$(port_of keycloak-management)" /health/ready ;;
    *) answers_ok "$(port_of "$1")" /actuator/health/readiness ;;
  esac
}

# Runs a command in the background, out of reach of this terminal, its output in a log.
launch() {
  local name=$1
  shift
  mkdir -p "$run" "$logs"
  # What a process said before it died is kept for one more start.
  [[ ! -s $logs/$name.log ]] || mv -f "$logs/$name.log" "$logs/$name.log.1"
  nohup "$@" </dev/null >"$logs/$name.log" 2>&1 8>&- 9>&- &
  echo "$! $(now_ms)" >"$run/$name.pid"
  # On a busy machine it is for a while still this shell, and would be taken for another program.
  while [[ -d /proc/$! ]] && ! is_alive "$name"; do sleep 0.01; done
}

# Starts one of our own programs from its unpacked jar.
launch_jvm() {
  local name=$1 module flags program archive
  shift
  module=$(module_of "$name")
  program=(-jar "$(made "$module")/app/$module.jar")
  mapfile -t flags < <(jvm_flags "$name")
  if [[ " ${services[*]} " == *" $module "* ]]; then
    program=("@$(made "$module")/command")
  fi
  archive=$(archive_of "$name")
  if [[ -s $archive ]]; then
    flags+=("-XX:SharedArchiveFile=$archive" -Xlog:cds=error -Xlog:aot=error)
  elif [[ " ${recording[*]} " == *" $name "* ]]; then
    flags+=("-XX:DumpLoadedClassList=$run/classes-$name")
  fi
  # Not also from ./config/*/, where Spring would find config's own repository from here, and put it
  # before what config says.
  flags+=(-Dspring.config.location=classpath:/)
  launch "$name" "$jdk/bin/java" "${flags[@]}" "-Dpassage.home=$home" "${program[@]}" "$@"
}

# What browsers' sessions are sealed with: made once, so that they survive the gateway.
session_key() {
  [[ -s $secrets/session-key ]] || (
    umask 077
    mkdir -p "$secrets"
    head -c 32 /dev/urandom | base64 | tr -d '\n' >"$secrets/session-key"
  )
  cat "$secrets/session-key"
}

# The secret of a service's access log: made once, never changed.
audit_key() {
  local file=$secrets/audit-$1
  if [[ ! -s $file ]]; then
    (umask 077 && mkdir -p "$secrets" && head -c 32 /dev/urandom | base64 -w 0 >"$file")
  fi
  cat "$file"
}

# What seals the keys of a service's cases: made once; without it what is stored cannot be read.
master_key() {
  local file=$secrets/master-key-$1
  [[ -s $file ]] || (
    umask 077
    mkdir -p "$secrets"
    head -c 96 /dev/urandom | base64 -w 0 >"$file"
  )
  cat "$file"
}

start_service() {
  local name=$1
  export SERVER_PORT SERVER_ADDRESS=$address MALLOC_ARENA_MAX=2 PASSAGE_CLIENT_SECRET
  export PASSAGE_CONFIG_REPOSITORY=$root/config/repository
  SERVER_PORT=$(port_of "$name")
  PASSAGE_CLIENT_SECRET=$(cat "$secrets/$(module_of "$name")" 2>/dev/null || true)
  if [[ $name == *-service* ]]; then
    export PASSAGE_AUDIT_KEY PASSAGE_AUDIT_JOURNAL PASSAGE_MASTER_KEY
    PASSAGE_AUDIT_JOURNAL=$home/audit/$name
    PASSAGE_AUDIT_KEY=$(audit_key "$(module_of "$name")")
    PASSAGE_MASTER_KEY=$(master_key "$(module_of "$name")")
  fi
  if [[ $name == gateway* ]]; then
    export PASSAGE_SESSION_KEY
    PASSAGE_SESSION_KEY=$(session_key)
  fi
  launch_jvm "$name"
}

# In a subshell, so that what one process is told does not reach the next.
start() {
  (
    platform_environment
    case $1 in
      keycloak) start_keycloak ;;
      store) start_store ;;
      *) start_service "$1" ;;
    esac
  )
  started+=("$1")
}

age_ms() {
  local since
  read -r _ since <"$run/$1.pid"
  echo $(($(now_ms) - since))
}

# Waits until each is ready, with a line for each; the first that dies ends it. What is queued is
# started as others get ready: too many at once would only be in each other's way.
await() {
  local waiting=("$@") still name deadline=$((SECONDS + 300))
  while [[ ${#waiting[@]} -gt 0 || ${#queue[@]} -gt 0 ]]; do
    while [[ ${#queue[@]} -gt 0 && ${#waiting[@]} -lt $at_once ]]; do
      start "${queue[0]}"
      waiting+=("${queue[0]}")
      queue=("${queue[@]:1}")
    done
    still=()
    for name in "${waiting[@]}"; do
      if ! is_alive "$name"; then
        die "$name stopped while it was starting. Its log: $logs/$name.log"
      elif is_ready "$name"; then
        printf '  %-22s ready after %5s s\n' "$name" "$(as_seconds "$(age_ms "$name")")"
      elif ((SECONDS > deadline)); then
        die "$name is not ready after 5 minutes. Its log: $logs/$name.log"
      else
        still+=("$name")
      fi
    done
    waiting=("${still[@]}")
    [[ ${#waiting[@]} -eq 0 ]] || sleep 0.2
  done
}

# Asks processes to end, and after a time of grace makes them.
stop() {
  local name pid pids=()
  for name; do
    ! pid=$(pid_of "$name") || pids+=("$pid")
  done
  end_processes "${pids[@]}"
  for name; do
    rm -f "$run/$name.pid"
  done
}

end_processes() {
  [[ $# -gt 0 ]] || return 0
  kill -TERM "$@" 2>/dev/null || true
  has_ended "$grace" "$@" || {
    kill -KILL "$@" 2>/dev/null || true
    has_ended 5 "$@"
  }
}

# Do all end within so many seconds?
has_ended() {
  local pid deadline=$(($(now_ms) + $1 * 1000))
  shift
  for pid; do
    while is_running "$pid"; do
      (($(now_ms) < deadline)) || return 1
      sleep 0.1
    done
  done
}

# A dead process that nobody waited for still has a folder there, but no command line.
is_running() {
  local words=()
  { mapfile -d '' words <"/proc/$1/cmdline"; } 2>/dev/null
  [[ ${#words[@]} -gt 0 ]]
}

# Processes of this home that no pid file knows: left by a crash, or by a lost file.
strays() {
  local file
  # shellcheck disable=SC2062 # a list of files, not a pattern
  grep -lszxF --regexp="-Dpassage.home=$home" /proc/[0-9]*/cmdline 2>/dev/null | while read -r file; do
    basename "$(dirname "$file")"
  done || true
}

stop_what_was_started() {
  trap - EXIT
  [[ ${#started[@]} -eq 0 ]] || stop "${started[@]}"
}
