# Sourced by the commands in ops/ that run the desk: builds it if its sources have changed, and names the jar to run.

docket_sources() { # one sum over the names and contents of all that the desk is built from
    find pom.xml .mvn shared-api command-side query-side ui-vaadin ops/embedded ops/verifier ops/backups ops/all-in-one \
        \( -name target -o -name node_modules -o -path '*/src/test' \
        -o -path '*/src/main/frontend/generated' -o -path '*/src/main/bundles' \) -prune \
        -o -type f \( -name pom.xml -o -path '.mvn/*' -o -path '*/src/main/*' \) -print0 |
        LC_ALL=C sort -z | xargs -0 sha1sum | sha1sum | cut -c1-12
}

docket_build() { # leaves the path of the jar in DOCKET_JAR
    local sources desks=$PWD/ops/all-in-one/target/desk
    sources=$(docket_sources)
    # A place of its own for each state of the sources: a build must not change what a running desk runs.
    DOCKET_JAR=$desks/$sources/docket.jar
    [ -f "$DOCKET_JAR" ] && return
    docket_find_maven
    exec 9<pom.xml
    if command -v flock >/dev/null; then flock 9; fi
    if [ ! -f "$DOCKET_JAR" ]; then
        echo "Building Docket; the first time takes minutes, mostly to fetch what it is made of." >&2
        mvn -B -q -ntp -Dstyle.color=never package -DskipTests -pl ops/all-in-one -am >&2
        docket_unpack "$desks/$sources"
        docket_forget_builds "$desks"
    fi
    exec 9<&-
}

docket_unpack() { # DIRECTORY: jars in a jar cost five seconds at every start
    rm -rf "$1.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar ops/all-in-one/target/all-in-one-*-exec.jar extract --destination "$1.new"
    mv "$1.new"/all-in-one-*-exec.jar "$1.new/docket.jar"
    mv "$1.new" "$1"
}

docket_forget_builds() { # DIRECTORY: those that no running desk uses
    local build
    for build in "$1"/*/; do
        if [ "$build" != "$(dirname "$DOCKET_JAR")/" ] && ! grep -qsF "$build" /proc/[0-9]*/cmdline; then
            rm -rf "$build"
        fi
    done
}
