# shellcheck shell=bash disable=SC2034,SC2154
# Builds what is stale, unpacks the jars for a quick start, and archives the classes they load.

made() { echo "$root/$1/target/passage"; }

shared=$root/target/passage # what all services have

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

# Takes a jar apart once: a start from the parts is quicker, and an archive of classes needs them. A
# jar's own date tells nothing, builds being reproducible; that of its change on the disk does.
unpack() {
  local module=$1 jar=$root/$1/target/$1.jar to seen sum
  to=$(made "$module")
  [[ -e $jar ]] || die "There is no $jar: run ./passage up without PASSAGE_SKIP_BUILD."
  seen=$(stat -c '%z %s' "$jar")
  [[ ! -e $to/seen || $(<"$to/seen") != "$seen" ]] || return 0
  mkdir -p "$to"
  sum=$(sha256sum <"$jar")
  if [[ ! -e $to/sum || $(<"$to/sum") != "$sum" ]]; then
    rm -rf "$to/app" "$to/sum"
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
    (cd "$3" && "$jdk/bin/jar" -xf "$1.jar" META-INF/MANIFEST.MF)
  fi
}

main_class() { sed -n 's/^Main-Class: \([^\r]*\).*/\1/p' "$(made "$1")/app/META-INF/MANIFEST.MF"; }

# The libraries that all services have lie in one folder and come first in each one's classpath: so
# one archive of their classes serves them all.
share_libraries() {
  local key service
  key="$(for service in config "${services[@]}"; do cat "$(made "$service")/sum"; done) $jdk $(<"$jdk/release")"
  [[ ! -e $shared/key || $(<"$shared/key") != "$key" ]] || return 0
  rm -rf "$shared"
  mkdir -p "$shared/lib"
  for service in "${services[@]}"; do
    ls "$(made "$service")/app/lib"
  done | sort | uniq -c | awk -v all=${#services[@]} '$1 == all { print $2 }' >"$shared/names"
  (cd "$(made "${services[0]}")/app/lib" && xargs -r cp -pt "$shared/lib") <"$shared/names"
  for service in "${services[@]}"; do
    {
      printf -- '-cp\n"%s"\n' "$(classpath "$service")"
      main_class "$service"
    } >"$(made "$service")/command"
  done
  echo "$key" >"$shared/key"
}

classpath() {
  local to
  to=$(made "$1")
  {
    ls -d "$shared"/lib/*
    find "$to/app/lib" -name '*.jar' | grep -vFf "$shared/names" | sort
    echo "$to/app/$1.jar"
  } | paste -sd:
}

module_of() { [[ $1 == store ]] && echo local || echo "${1%-*audited}"; }

# The JVM's flags: those on the way of every request may compile well, also where JDK_JAVA_OPTIONS
# asks all for a quick start, and keep more; the others start quickly and stay small. Room for classes
# from the first is for the start: else the heap is collected whole each time they outgrow it.
jvm_flags() {
  local name=${1%-*audited} flags=(-XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xss512k -XX:-UsePerfData)
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

# From which classes a program starts: the services from those they share, config from its own; the
# store starts quickly as it is.
archive_of() {
  case $1 in
    store) ;;
    config) echo "$shared/archive-config" ;;
    *) echo "$shared/archive" ;;
  esac
}

# Archives the classes that a program loaded at its start, as far as they are in a classpath: those
# who start from them need half the time.
archive_classes() {
  local archive
  archive=$(archive_of "$1")
  # The other one may have failed the last time: this one was then used, and not recorded.
  [[ ! -s $archive ]] || return 0
  if "$jdk/bin/java" -Xshare:dump -XX:+UseSerialGC -XX:+AOTClassLinking \
    "-XX:SharedClassListFile=$run/classes-$1" "-XX:SharedArchiveFile=$archive.new" \
    -cp "$2" >>"$logs/build.log" 2>&1; then
    mv "$archive.new" "$archive"
  else
    say "  No archive could be made of $1, so starts are slow: see $logs/build.log"
  fi
  rm -f "$run/classes-$1"
}
