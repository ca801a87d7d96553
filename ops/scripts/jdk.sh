# Sourced by the commands in ops/: puts a JDK 25 or newer into JAVA_HOME, or says how to get one.

docket_jdk_is_fit() {
    local version
    [ -x "$1/bin/javac" ] || return 1
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
    [ "${version:-0}" -ge 25 ]
}

docket_find_jdk() {
    local candidate
    candidate=$(command -v javac || true)
    [ -n "$candidate" ] && candidate=$(dirname "$(dirname "$(readlink -f "$candidate")")")
    for candidate in "${JAVA_HOME:-}" "$candidate" /usr/lib/jvm/* ~/.sdkman/candidates/java/* ~/.jdks/*; do
        if [ -n "$candidate" ] && docket_jdk_is_fit "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    echo "Docket needs a JDK 25. Get one from https://adoptium.net or by 'sdk install java 25-tem', or point JAVA_HOME at it." >&2
    exit 1
}
