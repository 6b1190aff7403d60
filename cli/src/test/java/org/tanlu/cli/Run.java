package org.tanlu.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

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

    static Run of(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine line = Tanlu.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return new Run(line.execute(texts), out.toString(), err.toString());
    }

    /** All that the user saw. */
    String all() {
        return out + err;
    }
}
