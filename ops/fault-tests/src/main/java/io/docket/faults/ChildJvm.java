package io.docket.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM like this one, which can be killed. */
public final class ChildJvm {

    private ChildJvm() {}

    /** @param main whose {@code main} it runs, with the classes that this JVM has */
    public static ProcessBuilder of(Class<?> main, List<String> arguments) {
        var command = new ArrayList<String>(List.of(
                program(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** The {@code java} that runs this. */
    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
