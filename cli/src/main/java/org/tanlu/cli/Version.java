package org.tanlu.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code tanlu --version} prints: the version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(未打包 unpackaged)");
        return new String[] {"碳路 Tanlu " + version};
    }
}
