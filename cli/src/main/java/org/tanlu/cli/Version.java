package org.tanlu.cli;

import org.tanlu.verbs.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code tanlu --version} prints: the version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {ProgramVersion.text()};
    }
}
