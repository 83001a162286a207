package org.ekmsim.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and the Java it runs on. */
final class Version implements IVersionProvider {

    /** The version, or {@code development} outside a jar. */
    static String ekmsim() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"ekmsim " + ekmsim(), "Java " + Runtime.version()};
    }
}
