package org.tanlu.verbs;

import java.util.Optional;

/** 程序版本 the version of the program, which stands in what it writes. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The program with the version in its jar's manifest. */
    public static String text() {
        return "碳路 Tanlu "
                + Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                        .orElse("(未打包 unpackaged)");
    }
}
