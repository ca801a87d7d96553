# Sourced by the commands in ops/: gets a program from the distribution where that is allowed, or says what is missing.

docket_install() { # PACKAGE: fails quietly where packages may not be installed
    local as
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then
        as=
    elif sudo -n true 2>/dev/null; then
        as=sudo
    else
        return 1
    fi
    echo "Installing the package $1." >&2
    # Old lists name packages that are gone.
    $as apt-get update -qq >/dev/null && $as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null
}

docket_find_maven() {
    if ! command -v mvn >/dev/null && ! docket_install maven; then
        echo "Docket needs Maven 3.8.7 or newer: install the package 'maven' of your distribution." >&2
        exit 1
    fi
    # What older Mavens do with the JDK's insides is not news to those who build Docket.
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

docket_find_chromium() { # leaves its path in DOCKET_CHROMIUM
    local candidate
    for candidate in "${DOCKET_CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$candidate" ] && candidate=$(command -v "$candidate"); then
            export DOCKET_CHROMIUM=$candidate
            return
        fi
    done
    if docket_install chromium && candidate=$(command -v chromium); then
        export DOCKET_CHROMIUM=$candidate
        return
    fi
    echo "The browser tests need Chromium: install the package 'chromium' of your distribution, or point DOCKET_CHROMIUM at one." >&2
    exit 1
}

docket_find_python() { # and openssl, for the verifier in the documents
    local program
    for program in python3 openssl; do
        if ! command -v "$program" >/dev/null && ! docket_install "$program"; then
            echo "The test of the verifier in Python needs $program: install the package '$program' of your distribution." >&2
            exit 1
        fi
    done
}
