package org.tanlu.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code tanlu --version} prints: the version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** The program with its version. */
    static String text() {
        return "碳路 Tanlu "
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(未打包 unpackaged)");
    }
}
