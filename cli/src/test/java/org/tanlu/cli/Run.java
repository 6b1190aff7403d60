package org.tanlu.cli;

import java.nio.file.Path;

/**
 * One run of the command within the test's own process.
 *
 * @param code the exit code
 * @param out  what was written to standard output
 * @param err  what was written to standard error
 */
record Run(int code, String out, String err) {
    /** The example city. */
    static final Path BEIJING = Path.of("../examples/beijing");

    static final Path YUNZHOU = Path.of("../examples/yunzhou");

    static Run of(Object... arguments) {
        var shell = new Shell();
        int code = shell.run(arguments);
        return new Run(code, shell.out(), shell.err());
    }

    /** All that the user saw. */
    String all() {
        return out + err;
    }
}
