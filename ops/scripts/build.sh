# Sourced by the commands in ops/ that run the desk: builds it if its sources have changed, and names the jar to run.

docket_sources() { # one sum over the names and contents of all that the desk is built from
    find pom.xml .mvn shared-api command-side query-side ui-vaadin ops/embedded ops/all-in-one \
        \( -name target -o -name node_modules -o -path '*/src/test' \
        -o -path '*/src/main/frontend/generated' -o -path '*/src/main/bundles' \) -prune \
        -o -type f \( -name pom.xml -o -path '.mvn/*' -o -path '*/src/main/*' \) -print0 |
        LC_ALL=C sort -z | xargs -0 sha1sum | sha1sum | cut -c1-12
}

docket_build() { # leaves the path of the jar in DOCKET_JAR
    local sources target=ops/all-in-one/target
    sources=$(docket_sources)
    # A jar of its own for each state of the sources: a build beside a running desk must not change what that one runs.
    DOCKET_JAR=$PWD/$target/desk/docket-$sources.jar
    [ -f "$DOCKET_JAR" ] && return
    docket_find_maven
    exec 9<pom.xml
    if command -v flock >/dev/null; then flock 9; fi
    if [ ! -f "$DOCKET_JAR" ]; then
        echo "Building Docket; the first time takes minutes, mostly to fetch what it is made of." >&2
        mvn -B -q -ntp -Dstyle.color=never -Djansi.mode=strip package -DskipTests -pl ops/all-in-one -am >&2
        mkdir -p "$target/desk"
        docket_forget_builds "$target/desk"
        ln -f "$target"/all-in-one-*-exec.jar "$DOCKET_JAR"
    fi
    exec 9<&-
}

docket_forget_builds() { # DIRECTORY: those that no running desk uses
    local jar
    for jar in "$1"/docket-*.jar; do
        grep -qsF "$jar" /proc/[0-9]*/cmdline || rm -f "$jar"
    done
}
