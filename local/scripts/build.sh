# shellcheck shell=bash disable=SC2034,SC2154
# Builds what is stale, unpacks the jars for a quick start, and keeps the JDK's caches of them.

made() { echo "$root/$1/target/passage"; }

# Is something that a module is made of newer than its last build?
is_stale() {
  local stamp
  stamp=$(made "$1")/built
  [[ -e $stamp && -e $1/target/$1.jar ]] || return 0
  [[ -n $(find pom.xml .mvn ./*/openapi chassis/pom.xml chassis/src/main "$1/pom.xml" "$1/src/main" \
    -newer "$stamp" -print -quit 2>/dev/null) ]]
}

build() {
  local module stale=()
  for module in "${modules[@]}"; do
    ! is_stale "$module" || stale+=("$module")
  done
  [[ ${#stale[@]} -eq 0 ]] || build_modules "${stale[@]}"
}

build_modules() {
  local module started log=$logs/build.log list
  list=$(IFS=, && echo "$*")
  started=$(now_ms)
  mkdir -p target
  touch target/build-started
  say "Building $* (minutes the first time)"
  maven -B -ntp -pl "$list" -am package -DskipTests -Dspotless.check.skip=true 2>&1 | tee "$log" |
    sed -n 's/^\[INFO\] Building \([^ ]*\) .* \(\[[0-9/]*\]\)$/  \2 \1/p' ||
    die "The build failed: $log"
  for module; do
    mkdir -p "$(made "$module")"
    touch -r target/build-started "$(made "$module")/built"
  done
  say "  built in $(as_seconds $(($(now_ms) - started))) s"
}

# Takes a jar apart once: a start from the parts is quicker, and a cache needs them. A jar's own
# date tells nothing, builds being reproducible; that of its change on the disk does.
unpack() {
  local module=$1 jar=$root/$1/target/$1.jar to seen sum
  to=$(made "$module")
  [[ -e $jar ]] || die "There is no $jar: run ./passage up without PASSAGE_SKIP_BUILD."
  seen=$(stat -c '%z %s' "$jar")
  [[ ! -e $to/seen || $(<"$to/seen") != "$seen" ]] || return 0
  mkdir -p "$to"
  sum=$(sha256sum <"$jar")
  if [[ ! -e $to/sum || $(<"$to/sum") != "$sum" ]]; then
    rm -rf "$to/app" "$to/aot" "$to/sum"
    take_apart "$module" "$jar" "$to/app"
    echo "$sum" >"$to/sum"
  fi
  echo "$seen" >"$to/seen"
}

# The store is no Spring program: it starts quickly as it is.
take_apart() {
  mkdir -p "$3"
  if [[ $1 == local ]]; then
    cp "$2" "$3"
  else
    "$jdk/bin/java" -Djarmode=tools -jar "$2" extract --force --destination "$3" >/dev/null
  fi
}

module_of() { [[ $1 == store ]] && echo local || echo "${1%-unaudited}"; }

# The JVM's flags: those on the way of every request may compile well, also where JDK_JAVA_OPTIONS
# asks all for a quick start, and keep more; the others start quickly and stay small. Room for classes
# from the first is for the start: else the heap is collected whole each time they outgrow it.
jvm_flags() {
  local name=${1%-unaudited} flags=(-XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xss512k -XX:-UsePerfData)
  flags+=(-XX:MetaspaceSize=192m)
  case $name in
    gateway) flags+=(-Xmx256m -XX:TieredStopAtLevel=4 -XX:ReservedCodeCacheSize=96m) ;;
    case-service) flags+=(-Xmx192m -XX:ReservedCodeCacheSize=96m) ;;
    store) flags+=(-Xmx128m -XX:TieredStopAtLevel=4 -XX:ReservedCodeCacheSize=64m) ;;
    config) flags+=(-Xmx64m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=32m) ;;
    *) flags+=(-Xmx128m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=48m) ;;
  esac
  printf '%s\n' "${flags[@]}"
}

# What a cache was made for: it serves only the same jar, JDK and flags.
cache_key() { echo "$(<"$(made "$(module_of "$1")")/sum") $jdk $(<"$jdk/release") $(jvm_flags "$1")"; }

has_cache() {
  local to
  to=$(made "$(module_of "$1")")
  [[ -s $to/aot && -e $to/aot.key && $(<"$to/aot.key") == "$(cache_key "$1")" ]]
}

# Starts everything new once, for the JDK to see what it loads, and stops it: the JVM writes its
# cache at the end, and the next start takes half the time.
train_what_is_new() {
  local name to new=() training=yes grace=300 started
  for name in config "${services[@]}"; do
    ! has_cache "$name" && ! is_alive "$name" && new+=("$name")
  done
  [[ ${#new[@]} -gt 0 ]] || return 0
  started=$(now_ms)
  say "Preparing quick starts (once after a build): ${new[*]}"
  for name in "${new[@]}"; do
    to=$(made "$(module_of "$name")")
    rm -f "$to/aot" "$to/aot.key"
  done
  start_in_order store config >/dev/null
  start_in_order "${new[@]}" >/dev/null
  stop "${services[@]}"
  stop config store
  for name in "${new[@]}"; do
    to=$(made "$(module_of "$name")")
    if [[ -s $to/aot ]]; then
      cache_key "$name" >"$to/aot.key"
    else
      say "  $name will start slowly: its JVM wrote no cache, see $logs/$name.log"
    fi
  done
  say "  prepared in $(as_seconds $(($(now_ms) - started))) s"
}
