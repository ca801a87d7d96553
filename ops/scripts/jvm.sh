# Sourced by the commands in ops/ that start the desk: how its JVM is set, and what it knows from an earlier start.

docket_jvm() { # leaves the options in DOCKET_JVM
    DOCKET_JVM=(-Xmx"${DOCKET_HEAP:-1g}" -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError
        --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Daxoniq.update-checker.disabled=true)
}

# A cache of classes as they were when a desk was ready, and of what ran often (JEP 483, 514, 515): with it a start takes half of
# the processor's time. It fits one JVM, its options and one build; where it does not fit, the JVM goes on without it.
docket_learned() { # BUILD: adds it to DOCKET_JVM, if there is one
    if [ -f "$1/docket.aot" ]; then
        DOCKET_JVM+=(-XX:AOTCache="$1/docket.aot" '-Xlog:aot*=off')
    fi
}

docket_learn() { # BUILD: starts an empty desk in a folder of its own, once, and keeps what was learned for all other starts
    # Who names servers need not have those that the desk brings along.
    [ ! -f "$1/docket.aot" ] && [ -z "${DOCKET_POSTGRES_URL:-}${DOCKET_ELASTICSEARCH_URL:-}" ] || return 0
    echo "Learning to start quickly; once for each build." >&2
    local folder cache
    folder=$(mktemp -d) cache=$1/docket.aot.$$
    (
        trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$folder/data"' EXIT
        # Without settings that are meant for the real one.
        env -i PATH="$PATH" HOME="$HOME" ${XDG_CACHE_HOME+XDG_CACHE_HOME="$XDG_CACHE_HOME"} \
            "$JAVA_HOME/bin/java" "${DOCKET_JVM[@]}" -XX:AOTCacheOutput="$cache" -jar "$1/docket.jar" \
            --server.address=127.0.0.1 --server.port=0 --docket.demo.enabled=false --docket.embedded.directory="$folder/data" >"$folder/log" 2>&1 &
        while kill -0 $! 2>/dev/null && ! grep -q 'Docket is ready' "$folder/log"; do
            sleep 0.2
        done
    )
    if [ -f "$cache" ]; then
        mv "$cache" "$1/docket.aot"
        rm -rf "$folder"
    else
        echo "It did not work, and is not needed. What happened is in $folder/log" >&2
    fi
}
