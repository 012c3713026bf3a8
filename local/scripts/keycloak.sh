# shellcheck shell=bash disable=SC2154
# Keycloak from its distribution: fetched and built once per version, shared by all instances; an
# instance has its own data beside links to it.

keycloak_version=$(sed -n 's:.*<keycloak\.version>\(.*\)</keycloak\.version>.*:\1:p' pom.xml)
keycloak_dist=$cache/keycloak-$keycloak_version

install_keycloak() {
  [[ ! -e $keycloak_dist/built ]] || return 0
  with_lock "$cache/lock" fetch_and_build_keycloak
}

fetch_and_build_keycloak() {
  local log=$logs/build.log fetched=$cache/fetching how=()
  [[ ! -e $keycloak_dist/built ]] || return 0
  say "Keycloak $keycloak_version: fetching its distribution from Maven Central (177 MB, once)"
  rm -rf "$fetched" "$keycloak_dist"
  # -C: a download whose checksum is wrong is refused.
  [[ -t 1 ]] || how=(-B)
  maven -N -C "${how[@]}" dependency:unpack -DoutputDirectory="$fetched" \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip" \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.transfer.Slf4jMavenTransferListener=info |
    { if [[ -t 1 ]]; then cat; else grep --line-buffered keycloak-quarkus-dist || true; fi; } ||
    die "Keycloak's distribution could not be fetched; is Maven Central within reach?"
  mv "$fetched/keycloak-$keycloak_version" "$keycloak_dist"
  rmdir "$fetched"
  say "Keycloak $keycloak_version: building it for this kind of use (20 s, once)"
  JAVA_HOME=$jdk "$keycloak_dist/bin/kc.sh" build --db=dev-file --health-enabled=true \
    --features-disabled=kerberos,ciba,device-flow,impersonation,admin-fine-grained-authz,step-up-authentication-saml,oid4vc-vci \
    </dev/null >"$log" 2>&1 || die "Keycloak could not be built: $log"
  touch "$keycloak_dist/built"
}

# Makes the secrets and the realm before the first start; later ones find the realm in the data.
prepare_keycloak() {
  local part
  mkdir -p "$keycloak_home/data/import"
  for part in lib conf providers themes; do
    ln -sfn "$keycloak_dist/$part" "$keycloak_home/$part"
  done
  [[ ! -e $keycloak_home/imported ]] || return 0
  "$jdk/bin/java" -jar "$(made local)/app/local.jar" realm --home "$home" \
    --gateway "$(url_of gateway)" --realm identity/keycloak/passage-realm.json \
    --out "$keycloak_home/data/import/passage-realm.json" >>"$logs/build.log" 2>&1 ||
    die "The realm could not be prepared: $logs/build.log"
}

# The import file repeats the secrets: once the realm is there it goes.
keycloak_is_prepared() {
  [[ ! -e $keycloak_home/imported ]] || return 0
  touch "$keycloak_home/imported"
  rm -f "$keycloak_home/data/import/passage-realm.json"
}

# Not by kc.sh: it leaves a shell between us and the JVM.
start_keycloak() {
  local flags=(start --optimized)
  [[ -e $keycloak_home/imported ]] || flags+=(--import-realm)
  export KC_HTTP_ENABLED=true KC_HTTP_HOST=$address KC_HOSTNAME KC_CACHE=local
  export KC_HTTP_PORT KC_HTTP_MANAGEMENT_PORT
  KC_HOSTNAME=$(url_of keycloak)
  KC_HTTP_PORT=$(port_of keycloak)
  KC_HTTP_MANAGEMENT_PORT=$(port_of keycloak-management)
  # Otherwise H2 writes up to half a second late, and what was answered could be lost.
  export KC_DB_URL_PROPERTIES=';NON_KEYWORDS=VALUE;WRITE_DELAY=0'
  export KC_LOG_LEVEL=info,io.smallrye.health:off
  export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD
  KC_BOOTSTRAP_ADMIN_PASSWORD=$(<"$secrets/keycloak-admin")
  cd "$keycloak_home" || return
  launch keycloak "$jdk/bin/java" -XX:+UseSerialGC -Xms128m -Xmx384m -XX:+ExitOnOutOfMemoryError \
    "-Dpassage.home=$home" "-Dkc.home.dir=$keycloak_home" \
    "-Djboss.server.config.dir=$keycloak_home/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -Dpicocli.disable.closures=true -Dquarkus-log-max-startup-records=10000 \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    --add-opens=java.base/java.util=ALL-UNNAMED \
    --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    --add-opens=java.base/java.security=ALL-UNNAMED \
    --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
    -cp "$keycloak_home/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint \
    "${flags[@]}"
}
