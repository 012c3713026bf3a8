# shellcheck shell=bash disable=SC2034,SC2154
# Where things are, and how to speak.

address=${PASSAGE_ADDRESS:-127.0.0.1}
cache=${XDG_CACHE_HOME:-${HOME:-$root}/.cache}/passage

# All that belongs to one instance lies in its home and in the 1000 ports from its base.
use_instance() {
  home=$1 base=$2
  [[ $home == /* ]] || home=$root/$home
  run=$home/run
  logs=$home/logs
  secrets=$home/secrets
  keycloak_home=$home/keycloak
}
use_instance "${PASSAGE_HOME:-.passage}" "${PASSAGE_PORT_BASE:-8000}"

# The services need the store and their settings to start; Keycloak they need only to be asked. They
# start in this order: those whose requests are compiled well come last, since until all are up that
# only takes time from the others.
services=(identity shelter-service referral-service reintegration-service gateway case-service)
names=(keycloak store config "${services[@]}")
modules=(local config "${services[@]}" acceptance)

say() { printf '%s\n' "$*"; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

if [[ ! $base =~ ^[1-9][0-9]{3,4}$ ]] || ((base < 1024 || base > 64536)); then
  die "PASSAGE_PORT_BASE is '$base': it must be a number from 1024 to 64536."
fi

port_of() {
  case $1 in
    store) echo $((base + 17)) ;;
    gateway) echo $((base + 80)) ;;
    keycloak) echo $((base + 81)) ;;
    keycloak-management) echo $((base + 82)) ;;
    config) echo $((base + 88)) ;;
    identity) echo $((base + 91)) ;;
    case-service) echo $((base + 92)) ;;
    shelter-service) echo $((base + 93)) ;;
    referral-service) echo $((base + 94)) ;;
    reintegration-service) echo $((base + 95)) ;;
    gateway-unaudited) echo $((base + 180)) ;;
    gateway-audited) echo $((base + 181)) ;;
    case-service-unaudited) echo $((base + 192)) ;;
    case-service-audited) echo $((base + 193)) ;;
  esac
}

url_of() { echo "http://localhost:$(port_of "$1")"; }

# What every process, the demo and the benchmarks need to know of this instance.
platform_environment() {
  export PASSAGE_HOME=$home
  export PASSAGE_GATEWAY PASSAGE_ISSUER PASSAGE_CONFIG PASSAGE_MONGODB_URI PASSAGE_IDENTITY_URI
  export PASSAGE_CASES_URI PASSAGE_SHELTERS_URI PASSAGE_REFERRALS_URI PASSAGE_REINTEGRATION_URI
  # One machine, one person: the benchmarks ask as a single caller, as often as they can.
  export PASSAGE_CALLER_RATE=${PASSAGE_CALLER_RATE:-100000}
  export PASSAGE_CALLER_BURST=${PASSAGE_CALLER_BURST:-100000}
  # The sample organization that runs the platform.
  export PASSAGE_OPERATOR=${PASSAGE_OPERATOR:-harbour}
  PASSAGE_GATEWAY=$(url_of gateway)
  PASSAGE_ISSUER=$(url_of keycloak)/realms/passage
  PASSAGE_CONFIG=configserver:$(url_of config)
  PASSAGE_MONGODB_URI=${PASSAGE_MONGODB_URI:-mongodb://localhost:$(port_of store)}
  PASSAGE_IDENTITY_URI=$(url_of identity)
  PASSAGE_CASES_URI=$(url_of case-service)
  PASSAGE_SHELTERS_URI=$(url_of shelter-service)
  PASSAGE_REFERRALS_URI=$(url_of referral-service)
  PASSAGE_REINTEGRATION_URI=$(url_of reintegration-service)
}

now_ms() {
  local micros=${EPOCHREALTIME/[.,]/}
  echo "${micros%???}"
}

as_seconds() { printf '%d.%d' $(($1 / 1000)) $(($1 % 1000 / 100)); }

# Runs a command while no other instance of this script runs one under the same lock.
with_lock() {
  local lock=$1
  shift
  mkdir -p "$(dirname "$lock")"
  (
    flock 8
    "$@"
  ) 8>"$lock"
}
